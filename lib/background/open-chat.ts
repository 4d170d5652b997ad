/** "Open the chat": for a person who asked for it, also where their rule hid it. */
import { push } from './briefing.ts';
import { openChat } from './conversations/open-chat.ts';
import { changeTab, tabState, type TabState } from './tab-state.ts';

const sightings = (tab: TabState) => Object.values(tab.frames).flatMap((frame) => frame.sightings);

/** One whose button was seen, or else any. */
function chatIn(tab: TabState): string | undefined {
  const seen = sightings(tab);
  return (seen.find(({ part }) => part === 'launcher') ?? seen[0])?.vendor;
}

/** Lifts a vendor in this tab; or takes that back. */
async function lift(tabId: number, vendor: string, isLifted: boolean): Promise<void> {
  const { after } = await changeTab(tabId, (state) => {
    const others = state?.lifted.filter((one) => one !== vendor) ?? [];
    return state && { ...state, lifted: isLifted ? [...others, vendor] : others };
  });
  // A frame hears its messages in order: what was hidden is there again when its launcher is to be pressed.
  if (after) await push(after.site, after.isPrivate);
}

/** Presses the launcher of a chat, or of the tab's first one. False where no launcher is known. */
export async function openForPerson(tabId: number, wanted?: string): Promise<boolean> {
  const tab = await tabState(tabId);
  const vendor = wanted ?? (tab && chatIn(tab));
  if (!tab || vendor === undefined) return false;
  const isHidden = sightings(tab).some((one) => one.vendor === vendor && one.state === 'hidden');
  if (isHidden) await lift(tabId, vendor, true);
  const isOpen = await openChat({ tabId, vendor }, 'unlessSeen');
  if (isHidden && !isOpen) await lift(tabId, vendor, false);
  return isOpen;
}
