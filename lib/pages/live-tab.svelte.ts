import browser from 'webextension-polyfill';
import type { PopupView } from '../tab-messages.ts';
import { ask } from './ask.ts';
import { coalesce } from './coalesce.ts';
import type { FirstLook } from './first-look.ts';

/** What the background knows of one tab, asked again whenever it notes something new. */
export class LiveTab {
  readonly tabId: number;
  view = $state.raw<PopupView>();
  /** The last question had no answer; `view` is then what was known before. */
  failed = $state(false);

  /** What was asked before this was made; told once. */
  #first: FirstLook['view'] | undefined;

  constructor({ tabId, view }: FirstLook) {
    this.tabId = tabId;
    this.#first = view;
  }

  /** Settles when the view is up to date. Never rejects: see `failed`. */
  readonly refresh = coalesce(async () => {
    try {
      const first = this.#first;
      this.#first = undefined;
      const view = await (first ?? ask('getTabView', { tabId: this.tabId }));
      if (!view) throw new Error('No answer.');
      this.view = view;
      this.failed = false;
    } catch {
      this.failed = true;
    }
  });

  /** Asks now, and again after every change; until the returned function is called. */
  follow(): () => void {
    const changed = () => void this.refresh();
    const navigated = (tabId: number) => {
      if (tabId === this.tabId) changed();
    };
    // What frames report is kept in the session area; a change there is the sign that a tab may look different.
    browser.storage.session.onChanged.addListener(changed);
    browser.tabs.onUpdated.addListener(navigated);
    changed();
    // The first answer may be older than the listeners.
    changed();
    return () => {
      browser.storage.session.onChanged.removeListener(changed);
      browser.tabs.onUpdated.removeListener(navigated);
    };
  }
}
