/** One chat of a site as the popup lists it: what is seen of it now, and the person's "no" to it. */
import type { ShownDecline } from '../messages.ts';
import type { TabView } from '../tab-messages.ts';
import type { TextKey } from './text.ts';

export type ChatAction = 'decline' | 'showAgain' | 'undo';

export interface Chat {
  vendor: string;
  name: string;
  /** Keys of short texts, the most important first. Empty: not on this page. */
  facts: TextKey[];
  decline: ShownDecline | undefined;
  /** "Show again" was pressed just now: the decline as it was. */
  forgotten: ShownDecline | undefined;
  action: ChatAction | undefined;
}

/** What was pressed in this popup and can still be taken back. */
export interface Pressed {
  declined: ReadonlySet<string>;
  forgotten: ReadonlyMap<string, ShownDecline>;
}

type Seen = TabView['sightings'];
type ViewOfChats = Pick<TabView, 'sightings' | 'declines' | 'lifted' | 'names'>;

const isInvitation = ({ part }: Seen[number]) => part !== 'launcher' && part !== 'window';

function factsOf(seen: Seen, lifted: boolean): TextKey[] {
  const some = (state: Seen[number]['state'], of: (s: Seen[number]) => boolean = isInvitation) =>
    seen.some((sighting) => sighting.state === state && of(sighting));
  const hidden = some('hidden', () => true);
  const facts: TextKey[] = [];
  if (hidden) facts.push('factHidden');
  else if (some('offered')) facts.push('factAsking');
  else if (some('suppressed')) facts.push('factSilenced');
  else if (some('shown')) facts.push(lifted ? 'factLifted' : 'factLeft');
  if (some('shown', ({ part }) => part === 'window')) facts.push('factOpen');
  else if (some('shown', ({ part }) => part === 'launcher')) facts.push('factAvailable');
  return facts;
}

/** Never nothing between a press and its effect: a button that vanishes takes the keyboard's place with it. */
function actionFor(chat: Omit<Chat, 'action'>, pressed: Pressed): ChatAction | undefined {
  if (chat.forgotten || pressed.declined.has(chat.vendor)) return 'undo';
  if (chat.facts.includes('factAsking')) return 'decline';
  return chat.decline ? 'showAgain' : undefined;
}

/** Is anything of this chat kept from the page now? A declined invitation may be, though none is there this second. */
export const holdsBack = ({ facts, decline }: Chat): boolean =>
  facts.includes('factSilenced') ||
  facts.includes('factHidden') ||
  (facts.length > 0 && decline !== undefined);

/** What is on the page comes first, by name; then what was declined here before, the latest first. */
export function chatsOf(view: ViewOfChats, pressed: Pressed, unnamed: string, now: number): Chat[] {
  const declines = new Map(view.declines.map((decline) => [decline.vendor, decline]));
  const all = new Set([...view.sightings, ...view.declines].map(({ vendor }) => vendor));
  for (const vendor of pressed.forgotten.keys()) all.add(vendor);
  const chats = [...all].map((vendor): Chat => {
    const seen = view.sightings.filter((sighting) => sighting.vendor === vendor);
    const found = declines.get(vendor);
    const decline = found && (found.until ?? Infinity) > now ? found : undefined;
    const lifted = view.lifted.includes(vendor) || view.lifted.includes('*');
    const facts = factsOf(seen, lifted);
    const settled = decline || facts.includes('factAsking') || pressed.declined.has(vendor);
    const forgotten = settled ? undefined : pressed.forgotten.get(vendor);
    const name = view.names[vendor] ?? (vendor === 'unknown' ? unnamed : vendor);
    const chat = { vendor, name, facts, decline, forgotten };
    return { ...chat, action: actionFor(chat, pressed) };
  });
  return chats
    .filter((chat) => chat.facts.length || chat.decline || chat.forgotten)
    .sort((a, b) => order(a) - order(b) || when(b) - when(a) || a.name.localeCompare(b.name));
}

const order = (chat: Chat): number => (chat.facts.length ? 0 : 1);
/** Only what is not on the page is sorted by time: a row on the page must not move while it is pressed. */
const when = (chat: Chat): number => (order(chat) ? ((chat.decline ?? chat.forgotten)?.at ?? 0) : 0);
