import type { ShownConversation } from '../messages.ts';
import { ask } from './ask.ts';
import type { LiveTab } from './live-tab.svelte.ts';
import { askToNotify, mayNotify } from './may-notify.ts';
import type { Status } from './status.svelte.ts';
import { text, type TextKey } from './text.ts';

/** Loaded when it is needed: it brings the database's own code along. */
const wantsNotices = (): Promise<boolean> =>
  import('./stored-settings.ts')
    .then(({ storedSettings }) => storedSettings())
    .then(
      ({ settings }) => settings.notices,
      () => true,
    );

export type ConversationAction = 'show' | 'here' | 'end' | 'draft' | 'recap' | 'apart' | 'back';

/** The conversations that run in any tab, and what a person can do about them. */
export class RunningChats {
  /** The person wants notices, and the browser does not let us show any. */
  shouldAsk = $state(false);
  readonly #tab: LiveTab;
  readonly #status: Status;

  constructor(tab: LiveTab, status: Status) {
    this.#tab = tab;
    this.#status = status;
  }

  get list(): ShownConversation[] {
    return this.#tab.view?.conversations ?? [];
  }

  /** Looks whether the person is to be asked for the browser's leave to show notices, which takes a chat that runs. */
  async lookForLeave(): Promise<void> {
    const mayNot = this.list.length > 0 && !(await mayNotify().catch(() => true));
    this.shouldAsk = mayNot && (await wantsNotices());
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
    await this.#tab.refresh();
  }

  /** Whether the site may notice that its tab is hidden. */
  async shield({ site }: ShownConversation, isListed: boolean): Promise<void> {
    await ask('listSite', { list: 'shieldSites', text: site, isListed }).catch(() =>
      this.#status.say(text('statusFailed')),
    );
    await this.#tab.refresh();
  }
}
