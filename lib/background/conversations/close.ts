import type { Ending } from '../../conversation/state.ts';
import { paint } from '../badge.ts';
import type { TabState } from '../tab-state.ts';
import { forgetTab, letGo } from './keeping.ts';
import type { Running } from './running.ts';
import { finish, forget } from './store.ts';
import { stopTickingWhenQuiet } from './ticking.ts';

/** Closes the row of a conversation that no longer runs. Answers whether it has one. */
export async function closeRow({ id }: Running, isPrivate: boolean, by: Ending): Promise<boolean> {
  const isKept = !isPrivate && (await finish(id, by, Date.now()));
  await forget(id);
  return isKept;
}

/** A tab was closed, or is at another site: its conversations have ended with it. Never rejects. */
export async function closeAll(tabId: number, state: TabState, by: 'left' | 'closed'): Promise<void> {
  const talks = Object.values(state.talks);
  if (!talks.length) return;
  await Promise.all(talks.map((one) => closeRow(one, state.isPrivate, by).catch(() => false)));
  await stopTickingWhenQuiet().catch(() => {});
  if (by === 'closed') return forgetTab(tabId);
  await paint(tabId);
  await letGo(tabId).catch(() => {});
}
