/** What the parts of a possible widget are, told by their size, their words and what one can do with them. */
import { isDeclineWording } from '../wordings/declines.ts';
import { isInvitationWording } from '../wordings/invitations.ts';
import { isNeverPressed } from '../wordings/never-press.ts';
import { boxOf, isShowing } from '../showing.ts';
import { textOf } from './facts.ts';
import { holds, outerOf } from './tree.ts';

export interface Parts {
  /** The button to ask for help. */
  launcher: Element | null;
  /** A small thing that speaks. */
  card: Element | null;
  /** An open chat. */
  window: Element | null;
  /** The widget's own ways to close `card` and `window`. */
  crosses: Element[];
  /** Where one can write. */
  composers: Element[];
  /** What the card says. */
  words: string;
}

export const composerSelector = 'textarea,[contenteditable=""],[contenteditable=true],[role=textbox]';
const writable = `${composerSelector},input:not([type]),input[type=text],input[type=search]`;
const pressable = 'button,a,[role=button],[tabindex],[onclick],summary,input[type=button]';

const sizeOf = (element: Element): { width: number; height: number } => element.getBoundingClientRect();

const isPressable = (element: Element): boolean =>
  element.matches(pressable) || getComputedStyle(element).cursor === 'pointer';

/** Round or a pill, and no larger than a thumb needs. */
const isButtonSized = (element: Element): boolean => {
  const { width, height } = sizeOf(element);
  return width >= 28 && height >= 28 && height <= 100 && width <= 220 && width / height < 6;
};

export const isCardSized = (element: Element): boolean => {
  const { width, height } = sizeOf(element);
  return width >= 100 && width <= 480 && height >= 26 && height <= 320;
};

export const isWindowSized = (element: Element): boolean => {
  const { width, height } = sizeOf(element);
  return width >= 220 && height >= 260;
};

/** What one reads in or hears of a control. */
export const wordingOf = (element: Element, inside: readonly Element[]): string =>
  element.getAttribute('aria-label') || element.getAttribute('title') || textOf(inside);

const within = (outer: Element, elements: readonly Element[]): Element[] =>
  elements.filter((element) => holds(outer, element));

const isSmall = (element: Element): boolean => {
  const { width, height } = sizeOf(element);
  return width <= 140 && height <= 60;
};

const crossGlyph = /^[×✕✖✗╳⨯xX]$/;
const crossName = /(?:^|[-_\s])(?:close|dismiss|cross)|(?:Close|Dismiss)(?![a-z])/;

/** A control that says "close" or "no thanks", in words, as a sign or by its name; never one that does more. */
function isCross(element: Element, elements: readonly Element[]): boolean {
  if (!isPressable(element) || !isSmall(element)) return false;
  const wording = wordingOf(element, within(element, elements)).trim();
  if (isNeverPressed(wording)) return false;
  if (crossGlyph.test(wording) || isDeclineWording(wording)) return true;
  return !wording && crossName.test(element.getAttribute('class') ?? '');
}

/** The largest element around `from` that still is a card and holds none of `not`. */
function grow(
  from: Element,
  host: Element,
  fits: (element: Element) => boolean,
  not: readonly Element[],
): Element {
  let best = from;
  for (let at = outerOf(from); at && holds(host, at); at = outerOf(at)) {
    if (not.some((other) => holds(at, other))) break;
    if (at.getBoundingClientRect().height > 2 && !fits(at)) break;
    if (fits(at)) best = at;
  }
  return best;
}

/** How far the element's lower outer corner is from the screen's, in pixels; of one in a frame, too. */
function fromCorner(element: Element): number {
  const { x, y, width, height } = boxOf(element);
  return Math.min(x, innerWidth - x - width) + Math.max(0, innerHeight - y - height);
}

/** `elements`: everything in the hosts that belong together, outermost first. */
export function partsOf(hosts: readonly Element[], elements: readonly Element[]): Parts {
  const shown = elements.filter(isShowing);
  const hostOfPart = (part: Element): Element => hosts.find((host) => holds(host, part)) ?? part;
  const composers = shown.filter((element) => element.matches(writable));
  const crosses = shown.filter((element) => isCross(element, elements));
  const outermostCrosses = crosses.filter(
    (one) => !crosses.some((other) => other !== one && other.contains(one)),
  );

  const frames = shown.filter(({ localName }) => localName === 'iframe');
  const window = openWindow();
  const launcher = button();
  const card = speakingCard();
  return {
    launcher,
    card,
    window,
    crosses: outermostCrosses.filter((one) => one !== launcher),
    composers,
    words: card ? textOf(within(card, shown)) : '',
  };

  /** The smallest window around a composer; or a frame of a window's size. */
  function openWindow(): Element | null {
    for (const composer of composers)
      for (let at: Element | null = composer; at && holds(hostOfPart(composer), at); at = outerOf(at))
        if (isWindowSized(at) && isShowing(at)) return grow(at, hostOfPart(at), isShowing, buttons(at));
    return frames.find(isWindowSized) ?? null;
  }

  /** Buttons outside an element: growing must not swallow the launcher. */
  function buttons(outside: Element): Element[] {
    return shown.filter((one) => isButtonSized(one) && isPressable(one) && !holds(outside, one));
  }

  function button(): Element | null {
    const found = shown.filter(
      (element) =>
        isButtonSized(element) &&
        (element.localName === 'iframe' || isPressable(element)) &&
        !crosses.includes(element) &&
        !isDeclineWording(element.getAttribute('title') ?? '') &&
        !(window && holds(window, element)) &&
        fromCorner(element) < 240 &&
        !isInvitationText(textOf(within(element, shown))),
    );
    const outermost = found.filter((one) => !found.some((other) => other !== one && holds(other, one)));
    return outermost.sort((a, b) => fromCorner(a) - fromCorner(b))[0] ?? null;
  }

  function isInvitationText(text: string): boolean {
    return text.length > 40 || (text.length > 12 && isInvitationWording(text) && !composers.length);
  }

  /** The thing that speaks: a card with words, outside the window and not the launcher. */
  function speakingCard(): Element | null {
    const fits = (element: Element): boolean => isCardSized(element) && isShowing(element);
    const not = [window, launcher].filter((part) => part !== null);
    const isFree = (element: Element): boolean =>
      !not.some((part) => holds(part, element) || holds(element, part));
    const words = shown.filter(
      (element) => isFree(element) && fits(element) && textOf(within(element, shown)).length >= 8,
    );
    const frame = frames.find((one) => isFree(one) && fits(one));
    const first = words[0] ?? frame;
    return first ? grow(first, hostOfPart(first), fits, not) : null;
  }
}
