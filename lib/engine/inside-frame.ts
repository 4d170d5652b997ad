import { pathInsideFrame } from './find.ts';
import { pathOf } from './path.ts';
import type { Path, Spot, Step, Vendor } from './vendor.ts';

const paths = (list: readonly Path[] | undefined): Path[] =>
  (list ?? []).map(pathInsideFrame).filter((path) => path !== null);

const spots = (list: readonly Spot[] | undefined): Spot[] =>
  (list ?? []).flatMap((spot): Spot[] => {
    const at = pathInsideFrame(pathOf(spot));
    if (at === null) return [];
    return typeof spot === 'string' ? [at] : [{ ...spot, at }];
  });

/** Steps that act on elements, moved inside; storage and calls are the top frame's business. */
const steps = (list: readonly Step[] | undefined): Step[] =>
  (list ?? []).flatMap((step): Step[] => {
    if (step.do === 'storage' || step.do === 'call') return [];
    if (step.at === undefined) return [step];
    const at = pathInsideFrame(step.at);
    return at === null ? [] : [{ ...step, at } as Step];
  });

/** The same vendor as the script inside its frame sees it: only what lies in there, from the frame's own root. */
export function insideFrame(vendor: Vendor): Vendor {
  const { launcher, window: chat, conversation, ...rest } = vendor;
  return {
    ...rest,
    roots: [],
    ...(launcher && { launcher: spots(launcher) }),
    invitations: vendor.invitations.map(({ kind, shows, decline, quiet, pattern }) => ({
      kind,
      ...(shows && { shows: spots(shows) }),
      ...(decline && { decline: paths(decline) }),
      ...(quiet && { quiet: steps(quiet) }),
      ...(pattern !== undefined && { pattern }),
    })),
    ...(chat && {
      window: { shows: spots(chat.shows), close: steps(chat.close), decline: paths(chat.decline) },
    }),
    ...(conversation && {
      conversation: Object.fromEntries(
        Object.entries(conversation).map(([part, list]) => [
          part,
          // `text` starts at a message, wherever that is.
          part === 'text' ? list : paths(list as Path[]),
        ]),
      ),
    }),
  };
}
