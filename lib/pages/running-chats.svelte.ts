import browser from 'webextension-polyfill';
import type { ShownConversation } from '../messages.ts';
import { ask } from './ask.ts';
import { coalesce } from './coalesce.ts';
import { askToNotify, mayNotify } from './may-notify.ts';
import type { Status } from './status.svelte.ts';
import { storedSettings } from './stored-settings.ts';
import { text, type TextKey } from './text.ts';

const wantsNotices = (): Promise<boolean> =>
  storedSettings().then(
    ({ settings }) => settings.notices,
    () => true,
  );

export type ConversationAction = 'show' | 'here' | 'end' | 'draft' | 'recap' | 'apart' | 'back';

/** The conversations that run in any tab, and what a person can do about them. */
export class RunningChats {
  list = $state.raw<ShownConversation[]>([]);
  /** The person wants notices, and the browser does not let us show any. */
  shouldAsk = $state(false);
  readonly #status: Status;

  constructor(status: Status) {
    this.#status = status;
  }

  readonly refresh = coalesce(async () => {
    const list = await ask('getConversations', {}).catch(() => undefined);
    // No answer says nothing about what runs.
    if (Array.isArray(list)) this.list = list;
    this.shouldAsk = !(await mayNotify().catch(() => true)) && (await wantsNotices());
  });

  /** Asks now, and again after every change; until the returned function is called. */
  follow(): () => void {
    const changed = () => void this.refresh();
    browser.storage.session.onChanged.addListener(changed);
    changed();
    return () => browser.storage.session.onChanged.removeListener(changed);
  }

  async allowNotices(): Promise<void> {
    this.shouldAsk = !(await askToNotify());
  }

  async press({ tabId, vendor, name }: ShownConversation, action: ConversationAction): Promise<void> {
    const place = { tabId, vendor };
    const tasks: Record<ConversationAction, [task: () => Promise<unknown>, done: TextKey | null]> = {
      show: [() => ask('showTab', { tabId }), null],
      here: [() => ask('sayHere', place), 'statusSent'],
      end: [() => ask('endConversation', place), 'statusEnded'],
      draft: [() => ask('fillComposer', { ...place, with: 'draft' }), 'statusPut'],
      apart: [() => ask('moveChat', { tabId, isApart: true }), null],
      back: [() => ask('moveChat', { tabId, isApart: false }), null],
      recap: [() => ask('fillComposer', { ...place, with: 'recap' }), 'statusPut'],
    };
    const [task, done] = tasks[action];
    const answer = await task().catch(() => false);
    if (answer === false) this.#status.say(text('statusFailed'));
    else if (done) this.#status.say(text(done, name));
    await this.refresh();
  }

  /** Whether the site may notice that its tab is hidden. */
  async shield({ site }: ShownConversation, isListed: boolean): Promise<void> {
    await ask('listSite', { list: 'shieldSites', text: site, isListed }).catch(() =>
      this.#status.say(text('statusFailed')),
    );
    await this.refresh();
  }
}
