import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { FromPages, Payload, ShownDecline, TabView } from '../messages.ts';
import type { Rule } from '../policy/decide.ts';
import { ask } from './ask.ts';
import type { Chat, ChatAction } from './chats.ts';
import { live } from './live-query.svelte.ts';
import type { LiveTab } from './live-tab.svelte.ts';
import { siteFacts } from './site-facts.ts';
import { Status } from './status.svelte.ts';
import { text } from './text.ts';

/** What the popup knows of a tab's site, and everything a person can press there. */
export class SiteModel {
  readonly status = new Status();
  readonly declined = new SvelteSet<string>();
  readonly forgotten = new SvelteMap<string, ShownDecline>();
  readonly #tab: LiveTab;
  readonly #storedSite = $derived.by(() => {
    const view = this.#tab.view;
    return view && !view.isPrivate && view.storage === 'database' ? view.site : null;
  });
  readonly #stored = $derived.by(() => {
    const site = this.#storedSite;
    return site ? live(() => siteFacts(site)) : undefined;
  });
  /** The tab's view, with what is stored taken from the database itself as soon as it has answered. */
  readonly view: TabView | undefined = $derived.by(() => {
    const view = this.#tab.view;
    return view && { ...view, ...this.#stored?.current };
  });

  constructor(tab: LiveTab) {
    this.#tab = tab;
  }

  /** Presses the button of a chat. */
  async press(chat: Chat, action: ChatAction): Promise<void> {
    if (action === 'decline') return this.#decline(chat);
    return chat.forgotten ? this.#restore(chat, chat.forgotten) : this.#forget(chat);
  }

  /** Choosing what holds anyway leaves the site without a rule of its own. */
  async setRule(rule: Rule, name: string): Promise<boolean> {
    const fallback = this.view?.defaultRule;
    return this.#tell('setSiteRule', { rule: rule === fallback ? null : rule }, text('statusRule', name));
  }

  async showHidden(show: boolean): Promise<void> {
    await this.#try(
      () => ask('showHidden', { tabId: this.#tab.tabId, show }),
      text(show ? 'statusShown' : 'statusHidden'),
    );
  }

  async #decline({ vendor, name }: Chat): Promise<void> {
    const declined = await this.#try(
      async () => {
        if (!(await ask('declineInTab', { tabId: this.#tab.tabId, vendor })))
          throw new Error('Not declined.');
      },
      text('statusDeclined', name),
    );
    if (declined) this.declined.add(vendor);
  }

  async #forget({ vendor, name, decline }: Chat): Promise<void> {
    if (decline) this.forgotten.set(vendor, $state.snapshot(decline));
    if (await this.#tell('forgetDecline', { vendor }, text('statusForgotten', name)))
      this.declined.delete(vendor);
  }

  async #restore({ name }: Chat, decline: ShownDecline): Promise<void> {
    await this.#tell('restoreDecline', { decline }, text('statusDeclined', name));
  }

  /** Sends what concerns the whole site. */
  #tell<K extends 'setSiteRule' | 'forgetDecline' | 'restoreDecline'>(
    name: K,
    data: Omit<Payload<FromPages, K>, 'site' | 'isPrivate'>,
    done: string,
  ): Promise<boolean> {
    const { site, isPrivate } = this.view ?? {};
    return this.#try(() => ask(name, { ...data, site, isPrivate } as Payload<FromPages, K>), done);
  }

  /** Does it, says so, and looks again. @returns whether it worked */
  async #try(task: () => Promise<unknown>, done: string): Promise<boolean> {
    try {
      await task();
      this.status.say(done);
      return true;
    } catch {
      this.status.say(text('statusFailed'));
      return false;
    } finally {
      await this.#tab.refresh();
    }
  }
}
