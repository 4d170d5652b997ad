/** Where a chat's parts are in this frame now. */
import type { Seen } from '../../conversation/tracker.ts';
import type { Speaker } from '../../conversation/turn.ts';
import { find, type Reach } from '../find.ts';
import { pathOf } from '../path.ts';
import type { Path, Vendor } from '../vendor.ts';
import { fieldOf } from './composer.ts';
import { readTurn } from './read-turn.ts';

/** Only the last so many messages of each kind are followed: older ones have been told. */
const most = 200;

export interface ChatParts {
  turns(): Seen[];
  field(): ReturnType<typeof fieldOf>;
  sendButton(): HTMLElement | null;
  hasEnded(): boolean;
  /** What the number of unread messages says, beside a chat whose window is closed; '' while there is none. */
  unread(): string;
  /** Is anything of this vendor in this frame? */
  isThere(): boolean;
  /** Of a chat whose messages nobody described. */
  derived?: DerivedParts;
}

/** The finding of a chat's parts by what the person does in it. */
export interface DerivedParts {
  /** A real input of the person, anywhere in the frame. */
  heard(event: Event): void;
  /** They may be about to send this. */
  sends(text: string): void;
  /** They sent it: it is looked for from now on. */
  sent(text: string): void;
  /** Looks for it. Once, when that finds the list: what stood there before it. */
  find(): Seen[] | null;
  /** It is looked for no longer. */
  giveUp(text: string): void;
  /** Goes into the trees of the chat that are there now, so that the person is heard in them. */
  enter(): void;
  /** The conversation is over: the next one has to be found anew. */
  forget(): void;
}

const before = (a: Element, b: Element): number =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** Some lists hold the newest message first, and are drawn from below (`column-reverse`). */
export function isUpsideDown(first: Element, last: Element): boolean {
  let list: Element | null = first;
  while (list && !list.contains(last)) list = list.parentElement;
  const view = first.ownerDocument.defaultView;
  return !!list && list !== first && view?.getComputedStyle(list).flexDirection === 'column-reverse';
}

export function chatParts(vendor: Vendor, reach: Reach): ChatParts {
  const { composer, send, ended, text, ...lists } = vendor.conversation ?? {};
  const all = (paths: readonly Path[] | undefined): Element[] =>
    (paths ?? []).flatMap((path) => find(path, document, reach, most).elements);
  const badges = vendor.invitations
    .filter(({ kind }) => kind === 'badge')
    .flatMap(({ shows }) => shows ?? [])
    .map(pathOf);
  const speakers: [Speaker, Path[] | undefined][] = [
    ['visitor', lists.visitorTurn],
    ['agent', lists.agentTurn],
    ['bot', lists.botTurn],
    ['system', lists.systemTurn],
  ];
  const field = () =>
    all(composer)
      .map(fieldOf)
      .find((one) => one !== null) ?? null;

  return {
    turns() {
      const found = new Map<Element, Speaker>();
      for (const [who, paths] of speakers)
        for (const element of all(paths)) if (!found.has(element)) found.set(element, who);
      const list = [...found].sort(([a], [b]) => before(a, b));
      if (list.length > 1 && isUpsideDown(list[0]![0], list.at(-1)![0])) list.reverse();
      return list.map(([key, who]) => ({ key, who, ...readTurn(key, text) }));
    },
    field,
    sendButton: () => (all(send) as HTMLButtonElement[]).find(({ disabled }) => !disabled) ?? null,
    hasEnded: () => all(ended).some((element) => element.checkVisibility({ visibilityProperty: true })),
    unread: () =>
      all(badges)
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => element.textContent.trim() || '1')
        .join(' '),
    isThere: () =>
      field() !== null ||
      speakers.some(([, paths]) => all(paths).length > 0) ||
      all([...vendor.roots]).length > 0,
  };
}
