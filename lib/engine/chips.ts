import type { Box, DeclineHow } from '../messages.ts';
import { chipAttribute, createChip, type Chip, type ChipText } from './chip.ts';
import type { InvitationKind } from './vendor.ts';

export interface ChipOffer {
  vendor: string;
  name: string;
  kind: InvitationKind;
  anchor(): Box[];
  avoid(): Box[];
}

/** One chip per vendor whose invitation shows. */
export interface Chips {
  /** Exactly these are offered now. */
  show(offers: ChipOffer[]): void;
  /** The person said no to this vendor: its chip becomes "Undo". */
  declined(vendor: string): void;
  declineFirst(): boolean;
  clear(): void;
}

export interface ChipsContext {
  /** In the language of the page, as the briefing says. */
  text(): ChipText;
  decline(vendor: string, kind: InvitationKind, how: DeclineHow): void;
  undo(vendor: string): void;
  signal: AbortSignal;
}

/** In milliseconds: the word that an invitation was declined in its frame comes this long after it went, at most. */
const wordMs = 2000;

export function createChips(context: ChipsContext): Chips {
  const chips = new Map<string, Chip>();
  const undos = new Map<string, Chip>();
  /** Chips whose invitation went, until `until`: it may have been a decline that we are about to hear of. */
  const left = new Map<string, { chip: Chip; until: number }>();
  let offers = new Map<string, ChipOffer>();
  // An older instance of ours (the extension was reloaded under this page) may have left one.
  for (const orphan of document.querySelectorAll(`[${chipAttribute}]`)) orphan.remove();

  function make(vendor: string): Chip {
    return createChip({
      text: context.text(),
      vendorName: offers.get(vendor)!.name,
      anchor: () => offers.get(vendor)?.anchor() ?? [],
      avoid: () => [...offers.values()].flatMap((offer) => offer.avoid()),
      onDecline: () => {
        const offer = offers.get(vendor);
        if (offer) context.decline(vendor, offer.kind, 'chip');
      },
      onUndo: () => {
        undos.delete(vendor);
        context.undo(vendor);
      },
    });
  }

  function clear(): void {
    for (const chip of [...chips.values(), ...undos.values()]) chip.remove();
    chips.clear();
    undos.clear();
  }

  return {
    show(next) {
      offers = new Map(next.map((offer) => [offer.vendor, offer]));
      for (const [vendor, chip] of chips)
        if (!offers.has(vendor)) {
          chip.remove();
          chips.delete(vendor);
          left.set(vendor, { chip, until: performance.now() + wordMs });
        }
      for (const vendor of offers.keys()) if (!chips.has(vendor)) chips.set(vendor, make(vendor));
    },
    declined(vendor) {
      // Without a chip (it was declined in another tab, say) "Undo" is in the toolbar popup alone.
      const last = left.get(vendor);
      const chip = chips.get(vendor) ?? (last && performance.now() < last.until ? last.chip : undefined);
      if (!chip) return;
      chips.delete(vendor);
      left.delete(vendor);
      undos.get(vendor)?.remove();
      undos.set(vendor, chip);
      chip.toUndo();
    },
    declineFirst() {
      const [first] = offers.values();
      if (first) context.decline(first.vendor, first.kind, 'command');
      return first !== undefined;
    },
    clear,
  };
}
