/** A soft sound with a notice, for those who want one. */
import { playChime } from '../../sound/chime.ts';

interface Offscreen {
  createDocument(what: { url: string; reasons: string[]; justification: string }): Promise<void>;
}
/** Chromium's alone: webextension-polyfill does not know it. */
const offscreen = (): Offscreen | undefined =>
  (globalThis as { chrome?: { offscreen?: Offscreen } }).chrome?.offscreen;

/**
 * Plays it once. A service worker has no ears: in Chromium a document out of sight plays it and closes itself, and
 * while it does there is no second one. Firefox's background is a page.
 */
export async function chime(): Promise<void> {
  const justification = 'A soft sound when a chat answered, which the person has switched on.';
  const there = offscreen();
  if (there) await there.createDocument({ url: 'sound.html', reasons: ['AUDIO_PLAYBACK'], justification });
  else if ('AudioContext' in globalThis) {
    const context = new AudioContext();
    await playChime(context);
    await context.close();
  }
}
