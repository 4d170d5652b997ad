import type { StoredSettings } from '../messages.ts';
import type { Rule } from '../policy/decide.ts';
import type { SettingChange, SiteList } from '../settings.ts';
import { ask } from './ask.ts';
import { live } from './live-query.svelte.ts';
import { Status } from './status.svelte.ts';
import { storedSettings } from './stored-settings.ts';
import { text } from './text.ts';

/** The settings as a page shows and changes them. */
export class SettingsModel {
  readonly status = new Status();
  /** The background's answer: all there is to go by where the database is refused. */
  #asked = $state.raw<StoredSettings>();
  readonly #stored = live(storedSettings);
  /** `undefined` until the first answer. Follows every change, another page's included, while something reads it. */
  readonly current: StoredSettings | undefined = $derived.by(() => {
    const asked = this.#asked;
    return asked?.storage === 'database' ? { ...asked, ...this.#stored.current } : asked;
  });

  /** Never rejects; whoever waits for the answer finds it in `current`. */
  readonly refresh = async (): Promise<void> => {
    const answer = await ask('getSettings', {}).catch(() => undefined);
    if (answer) this.#asked = answer;
    else this.status.say(text('statusFailed'));
  };

  /** Answers whether it is kept. */
  set(change: SettingChange): Promise<boolean> {
    return this.#do(
      () => ask('setSetting', change),
      ({ settings }) => settings[change.name] === change.value,
    );
  }

  /** Adds a site to a list, or takes it out. Answers with what is wrong with it; empty: it was done. */
  async listSite(list: SiteList, written: string, isListed: boolean): Promise<string> {
    const answer = await ask('listSite', { list, text: written, isListed }).catch(() => undefined);
    if (!answer?.site) return text(answer ? 'fault_site' : 'statusFailed');
    await this.refresh();
    this.status.say(text('settingsKept'));
    return '';
  }

  setDefaultRule(vendor: string, rule: Rule | null): Promise<boolean> {
    return this.#do(
      () => ask('setDefaultRule', { vendor, rule }),
      ({ defaults }) => (defaults[vendor] ?? null) === rule,
    );
  }

  /** The answer of a change says nothing: what is so afterwards does. */
  async #do(change: () => Promise<void>, isSo: (now: StoredSettings) => boolean): Promise<boolean> {
    await change().catch(() => {});
    await this.refresh();
    const worked = this.#asked !== undefined && isSo(this.#asked);
    this.status.say(text(worked ? 'settingsKept' : 'statusFailed'));
    return worked;
  }
}
