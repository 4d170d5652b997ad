/** What a chat that ended left behind: its recap for the next agent, and words the person had begun to write. */
import type { ConversationRow } from '../../db/rows.ts';
import type { LeftOff } from '../../transcript-messages.ts';
import { ordinaryStore } from '../stores.ts';
import { tabState } from '../tab-state.ts';
import { placeOf } from '../tab-view.ts';
import { nameOf } from './notices.ts';
import { allRunning } from './running.ts';
import { dayMs } from './store.ts';

/** Later than this the next agent hears a new story. */
const recentMs = dayMs;

/** The last conversation with each vendor, as far as it ended a short while ago. */
function lastOnes(rows: readonly ConversationRow[], now: number): Map<string, ConversationRow> {
  const recent = rows.filter(({ lastAt }) => now - lastAt < recentMs).sort((a, b) => a.lastAt - b.lastAt);
  return new Map(recent.map((row) => [row.vendor, row]));
}

/** What there is to go on with in a tab, by vendor. Nothing in private windows: theirs is not kept. */
export async function leftOff(tabId: number): Promise<LeftOff[]> {
  const { site, isPrivate } = await placeOf(tabId);
  if (site === null || isPrivate) return [];
  const store = await ordinaryStore();
  const running = (await allRunning()).filter((one) => one.site === site && !one.isPrivate);
  const runningIds = new Set(running.map(({ id }) => id));
  const rows = (await store.conversations.where('site', site)).filter(({ id }) => !runningIds.has(id));
  const ended = lastOnes(rows, Date.now());
  const talking = new Set(running.map(({ vendor }) => vendor));
  // What is being written in a running chat is offered with that chat.
  const drafts = (await store.drafts.where('site', site)).filter(({ vendor }) => !talking.has(vendor));
  const tab = await tabState(tabId);
  const open = tab?.site === site ? { ...tab.engagement, ...tab.talks } : {};
  const vendors = new Set([
    ...[...ended.keys()].filter((one) => one in open),
    ...drafts.map((one) => one.vendor),
  ]);
  return Promise.all(
    [...vendors].map(async (vendor): Promise<LeftOff> => {
      const last = ended.get(vendor);
      return {
        ...{ site, vendor, name: await nameOf({ site, vendor, isPrivate }), isOpen: vendor in open },
        ended: last && vendor in open ? { id: last.id, at: last.endedAt ?? last.lastAt } : null,
        draft: drafts.find((one) => one.vendor === vendor)?.text ?? '',
      };
    }),
  );
}

export const forgetDraft = async (site: string, vendor: string): Promise<void> =>
  (await ordinaryStore()).drafts.delete([site, vendor]);
