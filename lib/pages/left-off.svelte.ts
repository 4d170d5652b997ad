import type { LeftOff } from '../transcript-messages.ts';
import { ask } from './ask.ts';
import type { LiveTab } from './live-tab.svelte.ts';
import type { Status } from './status.svelte.ts';
import { text, type TextKey } from './text.ts';

export type LeftOffAction = 'recap' | 'copy' | 'draft' | 'forget';

/** What chats that ended on a tab's site left behind, and what a person can do with it. */
export class LeftOffs {
  readonly #tab: LiveTab;
  readonly #status: Status;

  constructor(tab: LiveTab, status: Status) {
    this.#tab = tab;
    this.#status = status;
  }

  get list(): LeftOff[] {
    return this.#tab.view?.leftOff ?? [];
  }

  async press({ site, vendor, ended }: LeftOff, action: LeftOffAction): Promise<void> {
    const put = { tabId: this.#tab.tabId, vendor };
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
    await this.#tab.refresh();
  }
}
