/** The one control we put into a page: "No thanks" beside an invitation, and "Undo" in its place afterwards. */
import type { Box } from '../messages.ts';
import { around, placeChip } from './chip-place.ts';
import { chipStyle } from './chip-style.ts';
import { isControl } from './gestures.ts';

export interface ChipText {
  /** BCP 47. */
  language: string;
  direction: 'ltr' | 'rtl';
  decline: string;
  /** Spoken name of the button; `$1` stands for the vendor's name. */
  declineLabel: string;
  undo: string;
  declined: string;
}

export interface ChipOptions {
  text: ChipText;
  vendorName: string;
  /** The invitation's boxes now, in this viewport; empty when it is not on screen. */
  anchor(): Box[];
  /** Launchers and other boxes that must not be covered. */
  avoid(): Box[];
  onDecline(): void;
  onUndo(): void;
}

export interface Chip {
  /** Turns into "Undo" where it stands (or stood, when it was removed), for `undoMs`, then goes. */
  toUndo(): void;
  remove(): void;
}

export const chipAttribute = 'data-no-thanks-chip';
const undoMs = 7000;
/** A page that throws our chip out gets it back this often, then we let it be. */
const maxReturns = 20;

export function createChip(options: ChipOptions): Chip {
  const host = document.createElement('div');
  host.setAttribute(chipAttribute, '');
  // The page's own language as a rule, but not always: it must not be read out in another one.
  host.lang = options.text.language;
  host.dir = options.text.direction;
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = chipStyle;
  const row = document.createElement('div');
  shadow.append(style, row);

  let isRemoved = false;
  let isFollowing = false;
  let returns = 0;
  /** The invitation's boxes when it was last on screen. */
  let lastAnchor: Box[] = [];
  let lastPlace = '';
  let stillFrames = 0;
  /** As "Undo": when to go. */
  let goAt: number | null = null;

  const button = (text: string, label: string, onPress: () => void): HTMLButtonElement => {
    const element = document.createElement('button');
    element.type = 'button';
    element.textContent = text;
    element.setAttribute('aria-label', label);
    // A page can dispatch clicks at our host; only the person's own press counts.
    element.addEventListener('click', (event) => event.isTrusted && onPress());
    return element;
  };

  const { text } = options;
  // A press with the mouse leaves the focus, and a text half written, where they are.
  row.addEventListener('mousedown', (event) => event.preventDefault());
  const label = text.declineLabel.replace('$1', () => options.vendorName);
  row.append(button(text.decline, label, options.onDecline));

  function coversControl(box: Box): boolean {
    for (const dx of [0.1, 0.5, 0.9])
      for (const dy of [0.1, 0.5, 0.9]) {
        const below = document
          .elementsFromPoint(box.x + box.width * dx, box.y + box.height * dy)
          .find((element) => element !== host);
        for (let at: Element | null = below ?? null; at; at = at.parentElement)
          if (isControl(at) || at.localName === 'iframe') return true;
      }
    return false;
  }

  function place(boxes: Box[]): void {
    const { width, height } = row.getBoundingClientRect();
    const box = placeChip({
      anchor: around(boxes),
      width,
      height,
      viewport: { width: innerWidth, height: innerHeight },
      avoid: [...options.avoid(), ...boxes],
      isRightToLeft: text.direction === 'rtl',
      coversControl,
    });
    host.style.setProperty('transform', `translate(${Math.round(box.x)}px, ${Math.round(box.y)}px)`);
  }

  /** Follows the invitation: every frame while it moves, ten times a second while it rests. */
  function follow(): void {
    isFollowing = !isRemoved;
    if (isRemoved) return;
    if (!host.isConnected) {
      if (returns++ >= maxReturns) return;
      document.documentElement.append(host);
    }
    if (goAt !== null && performance.now() > goAt && !host.matches(':hover, :focus-within')) {
      remove();
      return;
    }
    const anchor = goAt === null ? options.anchor() : lastAnchor;
    host.style.setProperty('visibility', anchor.length ? 'visible' : 'hidden');
    const now = JSON.stringify([anchor, innerWidth, innerHeight, row.childElementCount]);
    if (anchor.length && now !== lastPlace) {
      stillFrames = 0;
      lastPlace = now;
      lastAnchor = anchor;
      place(anchor);
    } else stillFrames++;
    if (stillFrames < 30) requestAnimationFrame(follow);
    else setTimeout(() => requestAnimationFrame(follow), 100);
  }

  function remove(): void {
    isRemoved = true;
    host.remove();
  }

  document.documentElement.append(host);
  follow();

  return {
    toUndo() {
      if (goAt !== null) return;
      goAt = performance.now() + undoMs;
      isRemoved = false;
      const note = document.createElement('span');
      note.setAttribute('role', 'status');
      note.textContent = text.declined;
      row.replaceChildren(
        note,
        button(text.undo, text.undo, () => {
          remove();
          options.onUndo();
        }),
      );
      if (!isFollowing) follow();
    },
    remove,
  };
}
