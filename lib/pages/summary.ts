import type { Chat } from './chats.ts';
import type { TextKey } from './text.ts';

/** The one line under the site's name: a text and whom it is about. */
export interface Summary {
  key: TextKey & `summary${string}`;
  names: string[];
}

/** What matters most on this page now: someone asks, or is here, or is hidden; otherwise nothing is here. */
export function summaryOf(chats: readonly Chat[]): Summary {
  const names = (of: (chat: Chat) => boolean) => chats.filter(of).map(({ name }) => name);
  const here = names(({ facts }) => facts.length > 0);
  const [asking] = names(({ facts }) => facts.includes('factAsking'));
  if (asking) return { key: 'summaryAsking', names: [asking] };
  if (here.length === 0) return { key: 'summaryNone', names: [] };
  if (here.length > 1) return { key: 'summarySeveral', names: here };
  const hidden = chats.some(({ facts }) => facts.length === 1 && facts[0] === 'factHidden');
  return { key: hidden ? 'summaryHidden' : 'summaryHere', names: here };
}
