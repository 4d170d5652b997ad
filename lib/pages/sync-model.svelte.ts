import browser from 'webextension-polyfill';
import { statusKey, type SyncStatus } from '../sync/status.ts';
import { ask } from './ask.ts';
import { SettingsModel } from './settings-model.svelte.ts';
import { language, text } from './text.ts';

/** The copy in the browser's sync storage, as the options page shows it. */
export class SyncModel {
  readonly settings = new SettingsModel();
  #last = $state.raw<SyncStatus>();
  readonly isOn = $derived(this.settings.current?.settings.syncRules === true);
  /** How the copy stands, in a sentence; empty while nobody knows. */
  readonly sentence = $derived(this.isOn && this.#last ? sentenceOf(this.#last) : '');

  /** Follows the background's word; until the returned function is called. */
  follow(): () => void {
    const read = async (): Promise<void> => {
      const stored = await browser.storage.local.get(statusKey).catch(() => ({}));
      this.#last = (stored as { [statusKey]?: SyncStatus })[statusKey];
    };
    const listen = (changes: Record<string, unknown>): void => void (statusKey in changes && read());
    browser.storage.local.onChanged.addListener(listen);
    void this.settings.refresh();
    void read();
    return () => browser.storage.local.onChanged.removeListener(listen);
  }

  async switch(isOn: boolean): Promise<boolean> {
    return this.settings.set({ name: 'syncRules', value: isOn });
  }

  async delete(): Promise<void> {
    const done = await ask('deleteSyncCopy', {}).catch(() => undefined);
    await this.settings.refresh();
    this.settings.status.say(text(done ? 'syncDeleted' : 'statusFailed'));
  }
}

function sentenceOf(status: SyncStatus): string {
  const number = new Intl.NumberFormat(language());
  switch (status.state) {
    case 'partly':
      return text('syncPartly', number.format(status.declines), number.format(status.fittingDeclines));
    case 'all':
      return text('syncAll');
    case 'tooBig':
      return text('syncTooBig');
    case 'refused':
      return text('syncRefused');
    case 'newer':
      return text('syncNewer');
    case 'memory':
      return text('syncMemory');
  }
}
