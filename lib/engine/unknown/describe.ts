/** Turns what is on screen into an ordinary vendor definition, which the ordinary engine can act on. */
import { findSpots, type Reach } from '../find.ts';
import { stepsOf } from '../path.ts';
import { sizeFits } from '../showing.ts';
import type { Path, Size, Spot, Vendor } from '../vendor.ts';
import { isWindowSized, type Parts } from './parts.ts';
import { pathTo } from './selector.ts';
import { holds, type ShadowOf } from './tree.ts';

/** The name people see where the widget's maker is not known: a word in nearly every language. */
const name = 'Chat';
/** A card may say more next time; taller than this it is something else, the open chat for example. */
const maxCard = 330;
const launcherSize: Size = { maxWidth: 220, maxHeight: 100 };
const windowSize: Size = { minWidth: 220, minHeight: 260 };

const isFrame = (element: Element): boolean => element.localName === 'iframe';

/**
 * The definition of the widget that these hosts and parts are, by names that last: the same after a reload, on
 * another page and with other hashes. `null` where it cannot be told, or where hiding the invitation would take the
 * way to the chat along. Its `id` is for whoever keeps it to say.
 */
export function describe(hosts: readonly Element[], parts: Parts, shadowOf: ShadowOf): Vendor | null {
  const path = (element: Element | null): Path | null => element && pathTo(element, shadowOf);
  const spot = (element: Element | null, size: Size): Spot | null => {
    const at = element && pathTo(element, shadowOf, (other) => sizeFits(other, size));
    return at && { at, size };
  };
  const roots = hosts.map(path);
  if (!roots.every((root) => root !== null && stepsOf(root).length === 1)) return null;

  const { launcher: button } = parts;
  const launcher = button && isFrame(button) ? spot(button, launcherSize) : path(button);
  const card = parts.card && isSeparate(parts.card, parts) ? spot(parts.card, cardSize(parts.card)) : null;
  const window = parts.window && isFrame(parts.window) ? spot(parts.window, windowSize) : path(parts.window);
  const crosses = (part: Element): Path[] =>
    parts.crosses.filter((cross) => holds(part, cross)).flatMap((cross) => path(cross) ?? []);
  const close = window && parts.window ? crosses(parts.window) : [];
  // A window that we can only hide, and no button beside it: the chat could not be reached any more.
  const hasWindow = window !== null && (launcher !== null || close.length > 0);
  if (!card && !hasWindow) return null;

  const vendor: Vendor = {
    id: 'unknown',
    name,
    homepage: '',
    hosts: [],
    roots: roots as Path[],
    ...(launcher && { launcher: [launcher] }),
    invitations: [
      ...(card
        ? [
            {
              kind: 'teaser' as const,
              shows: [card],
              decline: crosses(parts.card!),
            },
          ]
        : []),
      ...(hasWindow ? [{ kind: 'auto-open' as const }] : []),
    ],
    ...(hasWindow && {
      window: {
        shows: [window],
        close: close.slice(0, 1).map((at) => ({ do: 'click' as const, at })),
        decline: close,
      },
    }),
    seen: [],
  };
  return isTrue(vendor, hosts, parts, shadowOf) ? vendor : null;
}

/** A frame that holds card and launcher both cannot lose one without the other. */
const isSeparate = (card: Element, { launcher }: Parts): boolean => !isFrame(card) || launcher !== null;

/** The same frame may be launcher, card and window: its size tells which. */
function cardSize(card: Element): Size {
  const { width, height } = card.getBoundingClientRect();
  const min = isFrame(card) ? { minWidth: Math.round(width * 0.6), minHeight: Math.round(height * 0.6) } : {};
  return { ...min, maxHeight: maxCard };
}

/** Does the definition find what it was made of, and nothing else? */
function isTrue(vendor: Vendor, hosts: readonly Element[], parts: Parts, shadowOf: ShadowOf): boolean {
  const reach: Reach = { shadowOf, entered: () => undefined, rootless: () => undefined };
  const finds = (spots: readonly Spot[] | undefined, part: Element | null): boolean => {
    if (!spots?.length) return true;
    const { elements } = findSpots(spots, document, reach);
    return elements.length === 1 && elements[0] === part;
  };
  const shows = vendor.invitations.flatMap((invitation) => invitation.shows ?? []);
  return (
    finds(vendor.launcher, parts.launcher) &&
    finds(shows, parts.card) &&
    finds(vendor.window?.shows, parts.window) &&
    vendor.roots.every((root, i) => finds([root], hosts[i]!)) &&
    !(parts.launcher && shows.length > 0 && parts.card && holds(parts.card, parts.launcher)) &&
    !(parts.window && !isWindowSized(parts.window))
  );
}
