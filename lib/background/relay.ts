/** Between a vendor's frames and the top frame, which cannot talk to each other safely through the page. */
import type { Sighting } from '../messages.ts';
import type { Sender } from './sender.ts';
import { toFrame } from './to-frame.ts';

/** Tells the top frame what a vendor's frame sees. */
export async function relaySightings(sender: Sender, sightings: Sighting[]): Promise<void> {
  if (sender.frameId === 0) return;
  await toFrame(sender.tabId, 0, 'frameSighted', { frameUrl: sender.url, sightings });
}

/** Was there a gesture in the top frame? When nobody answers, yes: what may be the person's is not touched. */
export async function askGesture(sender: Sender, data: { vendor: string }): Promise<boolean> {
  return (await toFrame(sender.tabId, 0, 'wasThereAGesture', data)) ?? true;
}

export async function relayPress(
  sender: Sender,
  data: { vendor: string; on: 'launcher' | 'window' },
): Promise<void> {
  if (sender.frameId !== 0) await toFrame(sender.tabId, 0, 'framePressed', data);
}
