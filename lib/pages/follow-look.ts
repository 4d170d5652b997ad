/** Theme and language as they are set, followed in the database: apart from `look.ts`, so that a page can show itself first. */
import { liveQuery } from 'dexie';
import { ask } from './ask.ts';
import { remember, wear, type Look } from './look.ts';
import { storedSettings } from './stored-settings.ts';
import type { TextKey } from './text.ts';

/** Wears what is set, from now on. */
export function followLook(title?: TextKey): void {
  const use = ({ settings }: { settings: Look }): void => {
    remember(settings);
    void wear(settings, title);
  };
  liveQuery(storedSettings).subscribe({
    next: use,
    // No database: then the background has them in memory.
    error: () => void ask('getSettings', {}).then(use, () => {}),
  });
}
