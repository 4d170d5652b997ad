import browser from 'webextension-polyfill';
import type { LeftOff } from '../transcript-messages.ts';
import { ask } from './ask.ts';
import { coalesce } from './coalesce.ts';
import type { Status } from './status.svelte.ts';
import { text, type TextKey } from './text.ts';

export type LeftOffAction = 'recap' | 'copy' | 'draft' | 'forget';

/** What chats that ended on a tab's site left behind, and what a person can do with it. */
export class LeftOffs {
  list = $state.raw<LeftOff[]>([]);
  readonly #tabId: number;
  readonly #status: Status;

  constructor(tabId: number, status: Status) {
    this.#tabId = tabId;
    this.#status = status;
  }

  readonly #refresh = coalesce(async () => {
    const list = await ask('getLeftOff', { tabId: this.#tabId }).catch(() => undefined);
    if (Array.isArray(list)) this.list = list;
  });

  /** Asks now, and again after every change; until the returned function is called. */
  follow(): () => void {
    const changed = (): void => void this.#refresh();
    browser.storage.session.onChanged.addListener(changed);
    changed();
    return () => browser.storage.session.onChanged.removeListener(changed);
  }

  async press({ site, vendor, ended }: LeftOff, action: LeftOffAction): Promise<void> {
    const put = { tabId: this.#tabId, vendor };
    const conversation = ended?.id ?? '';
    const tasks: Record<LeftOffAction, [task: () => Promise<unknown>, done: TextKey | null]> = {
      recap: [() => ask('fillComposer', { ...put, with: 'recap', conversation }), 'statusPut'],
      draft: [() => ask('fillComposer', { ...put, with: 'draft' }), 'statusPut'],
      copy: [
        async () => navigator.clipboard.writeText(await ask('getRecap', { id: conversation })),
        'statusCopied',
      ],
      forget: [() => ask('forgetDraft', { site, vendor }), null],
    };
    const [task, done] = tasks[action];
    const isDone = await task().then(
      (answer) => answer !== false,
      () => false,
    );
    if (!isDone) this.#status.say(text('statusFailed'));
    else if (done) this.#status.say(text(done));
    await this.#refresh();
  }
}
