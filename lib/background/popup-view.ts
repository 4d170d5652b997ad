import type { PopupView } from '../tab-messages.ts';
import { shownConversations } from './conversations/acts.ts';
import { leftOff } from './conversations/left-off.ts';
import { tabView } from './tab-view.ts';

/** Everything the toolbar popup shows over a tab. Rejects for a tab that does not exist. */
export async function popupView(tabId: number): Promise<PopupView> {
  const [view, conversations, left] = await Promise.all([
    tabView(tabId),
    // Without these the site and its rule are still there to be seen and chosen.
    shownConversations().catch(() => []),
    leftOff(tabId).catch(() => []),
  ]);
  return { ...view, conversations, leftOff: left };
}
