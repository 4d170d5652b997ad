import type { Sighting } from '../messages.ts';
import type { InvitationKind } from './vendor.ts';

/** An invitation to put the chip beside. */
export interface Offer {
  kind: InvitationKind;
  elements: Element[];
}

export interface Look {
  sightings: Sighting[];
  offer: Offer | null;
  /** Nothing of this vendor is suppressed now: a registered stylesheet must not act either. */
  lifted: boolean;
  /** A registered stylesheet may be acting on this vendor here. */
  mayHaveSheet: boolean;
  /** Launchers and the vendor's own crosses, those that show on hover too: the chip stays clear of them. */
  clear: Element[];
  /** Frames of the vendor that only our script inside them can judge. */
  remote: HTMLIFrameElement[];
}
