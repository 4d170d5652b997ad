/** What a vendor's watch may ask of the engine around it. */
import type { Briefing, DeclineHow, Engagement } from '../messages.ts';
import type { Reach } from './find.ts';
import type { Hider } from './hider.ts';
import type { Observation } from './observe.ts';
import type { InvitationKind, Step } from './vendor.ts';

export interface WatchContext {
  role: 'top' | 'frame';
  reach: Reach;
  hider: Hider;
  observation: Observation;
  briefing(): Briefing | null;
  /** Milliseconds since 1970. */
  now(): number;
  hadUnseenGesture(vendor: string, hasRemoteFrames: boolean): boolean;
  askGesture(vendor: string): Promise<boolean>;
  runCall(step: Step): void;
  setEngagement(vendor: string, engagement: Engagement): void;
  decline(vendor: string, kind: InvitationKind, how: DeclineHow): void;
  repeated(vendor: string, kind: InvitationKind): void;
  /** In a frame: tells the top frame of a press it cannot see. */
  tellTop(vendor: string, on: 'launcher' | 'window'): void;
  /** Remote frames of a vendor: the background is asked to let our script run there. */
  reachFrame(vendor: string, frame: HTMLIFrameElement): void;
  giveFocusBack(elements: readonly Element[]): void;
  /** Look again soon. */
  changed(): void;
  /** Looks again, frame by frame, while one of these fades or slides in. */
  await(elements: readonly Element[]): void;
  after(ms: number, run: () => void): void;
}
