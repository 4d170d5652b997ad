import { tabState } from '../tab-state.ts';
import { toFrame } from '../to-frame.ts';
import type { Place } from './running.ts';

/**
 * Opens a chat's window by the site's own launcher, for a person who asked to see it. Every frame is asked before
 * anything is pressed: launcher and window are often in different ones, and the launcher of an open chat closes it.
 * 'unlessSeen': the person says that it is closed, so that not seeing its window is enough. True when it is open, or a
 * launcher was pressed.
 */
export async function openChat(
  { tabId, vendor }: Place,
  press: 'ifSeenClosed' | 'unlessSeen' = 'ifSeenClosed',
): Promise<boolean> {
  const frames = [...new Set([0, ...Object.keys((await tabState(tabId))?.frames ?? {}).map(Number)])];
  const ask = (frameId: number, isToPress: boolean) =>
    toFrame(tabId, frameId, 'openChat', { vendor, isToPress });
  const seen = await Promise.all(frames.map((frameId) => ask(frameId, false)));
  if (seen.includes('open')) return true;
  if (press === 'ifSeenClosed' && !seen.includes('closed')) return false;
  for (const [i, frameId] of frames.entries()) {
    if (!seen[i]) continue;
    const now = await ask(frameId, true);
    if (now === 'open' || now === 'pressed') return true;
  }
  return false;
}
