/** What the person has set, for the background. Writing is `settings-pages.ts`; names and defaults are `lib/settings.ts`. */
import { readSettings, type Settings } from '../settings.ts';
import { ordinaryStore } from './stores.ts';

/** Read anew each time: the worker may have died since, and a dozen small rows cost less than a copy that is wrong. */
export const getSettings = async (): Promise<Settings> =>
  readSettings(await (await ordinaryStore()).settings.all());

/** Is what is said on this site to be stored? */
export async function keepsWords(site: string): Promise<boolean> {
  const { keepTranscripts, transcriptsOffSites } = await getSettings();
  return keepTranscripts && !transcriptsOffSites.includes(site);
}
