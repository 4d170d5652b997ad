import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { ShownDecline } from '../messages.ts';
import type { Lift, SiteChoices, Snooze, TabView } from '../tab-messages.ts';
import type { Rule } from '../policy/decide.ts';
import { ask } from './ask.ts';
import type { Chat, ChatAction } from './chats.ts';
import type { LiveTab } from './live-tab.svelte.ts';
import { snoozedOf } from './snoozed.ts';
import { Status } from './status.svelte.ts';
import { liftSentence } from './lift-sentence.ts';
import { text } from './text.ts';

const isDeclined = (view: TabView, vendor: string): boolean =>
  view.declines.some((decline) => decline.vendor === vendor);

/** What the popup knows of a tab's site, and everything a person can press there. */
export class SiteModel {
  readonly status = new Status();
  readonly declined = new SvelteSet<string>();
  readonly forgotten = new SvelteMap<string, ShownDecline>();
  /** What the site's choices were before "Always" was pressed. */
  before = $state.raw<SiteChoices>();
  /** "Always" is pressed and not answered yet: what it stands in stays, and keeps the focus for "Undo". */
  isShowingAlways = $state(false);
  readonly #tab: LiveTab;
  #followed = $state.raw<typeof import('./stored-site.ts')>();
  readonly #storedSite = $derived.by(() => {
    const view = this.#tab.view;
    return view && !view.isPrivate && view.storage === 'database' ? view.site : null;
  });
  readonly #stored = $derived.by(() => {
    const site = this.#storedSite;
    return site ? this.#followed?.storedSite(site) : undefined;
  });
  /** The tab's view, with what is stored taken from the database itself as soon as it has answered. */
  readonly view: TabView | undefined = $derived.by(() => {
    const view = this.#tab.view;
    return view && { ...view, ...this.#stored?.current };
  });
  /** Nothing was ever declined. */
  readonly isNew = $derived(this.#stored?.current?.isNew === true);

  constructor(tab: LiveTab) {
    this.#tab = tab;
  }

  /** From now on what is stored is taken from the database itself. */
  async followStored(): Promise<void> {
    this.#followed = await import('./stored-site.ts');
  }

  /** Presses the button of a chat. */
  press(chat: Chat, action: ChatAction): Promise<void> {
    if (action === 'decline') return this.#decline(chat);
    return chat.forgotten ? this.#restore(chat, chat.forgotten) : this.#forget(chat);
  }

  /** Choosing what holds anyway leaves the site without a rule of its own. */
  setRule(choice: Rule, name: string): Promise<boolean> {
    const rule = choice === this.view?.defaultRule ? null : choice;
    return this.#do(
      () => ask('setSiteRule', { ...this.#place(), rule }),
      (view) => view.siteRule === rule,
      text('statusRule', name),
    );
  }

  snooze(length: Snooze | null): Promise<boolean> {
    const now = Date.now();
    return this.#do(
      () => ask('snooze', { ...this.#place(), for: length }),
      (view) => (snoozedOf(view, now)?.length ?? null) === length,
      (view) => snoozedOf(view, now)?.sentence ?? text('snoozeOver'),
    );
  }

  showHidden(lift: Lift | null): Promise<boolean> {
    return this.#do(
      () => ask('showHidden', { tabId: this.#tab.tabId, for: lift }),
      (view) => view.lift === lift,
      ({ liftedUntil }) => liftSentence(lift, liftedUntil),
    );
  }

  /** Forgets what was declined on the site, and its rule if it hides anything. */
  async showAlways(): Promise<void> {
    const place = this.#place();
    let before: SiteChoices | undefined;
    this.isShowingAlways = true;
    const done = await this.#do(
      async () => (before = await ask('showAlways', place)),
      (view) => !view.declines.length,
      text('liftedAlways'),
    );
    if (done) this.before = before;
    this.isShowingAlways = false;
  }

  async restoreSite(): Promise<void> {
    const choices = this.before;
    if (!choices) return;
    const done = await this.#do(
      () => ask('restoreSite', { ...this.#place(), choices }),
      (view) => choices.declines.every(({ vendor }) => isDeclined(view, vendor)),
      text('statusHidden'),
    );
    if (done) this.before = undefined;
  }

  /** Lets the person point at a chat in the page, which this popup stands over. */
  async pick(): Promise<void> {
    const started = await ask('startPicker', { tabId: this.#tab.tabId }).catch(() => false);
    if (started) window.close();
    else this.status.say(text('statusFailed'));
  }

  /** Presses the site's own button for the person; the popup then stands in the way. */
  async open({ vendor }: Chat): Promise<void> {
    const isOpen = await ask('openChat', { tabId: this.#tab.tabId, vendor }).catch(() => false);
    if (isOpen) window.close();
    else this.status.say(text('statusNoLauncher'));
  }

  async #decline({ vendor, name }: Chat): Promise<void> {
    this.declined.add(vendor);
    const declined = await this.#do(
      () => ask('declineInTab', { tabId: this.#tab.tabId, vendor }),
      (view) => isDeclined(view, vendor),
      text('statusDeclined', name),
    );
    if (!declined) this.declined.delete(vendor);
  }

  async #forget({ vendor, name, decline }: Chat): Promise<void> {
    if (decline) this.forgotten.set(vendor, $state.snapshot(decline));
    const forgotten = await this.#do(
      () => ask('forgetDecline', { ...this.#place(), vendor }),
      (view) => !isDeclined(view, vendor),
      text('statusForgotten', name),
    );
    if (forgotten) this.declined.delete(vendor);
  }

  async #restore({ vendor, name }: Chat, decline: ShownDecline): Promise<void> {
    await this.#do(
      () => ask('restoreDecline', { ...this.#place(), decline: $state.snapshot(decline) }),
      (view) => isDeclined(view, vendor),
      text('statusDeclined', name),
    );
  }

  #place(): { site: string; isPrivate: boolean } {
    const { site, isPrivate } = this.view ?? {};
    if (!site) throw new Error('This page has no site.');
    return { site, isPrivate: isPrivate === true };
  }

  /** Asks for it, looks whether it `holds` now, and says so. The answer itself says nothing: see the view. */
  async #do(
    task: () => Promise<unknown>,
    holds: (view: TabView) => boolean,
    done: string | ((view: TabView) => string),
  ): Promise<boolean> {
    try {
      await task();
    } catch {
      // What is so now says it all.
    }
    await this.#tab.refresh();
    const { view, failed } = this.#tab;
    const worked = view !== undefined && !failed && holds(view);
    if (!worked) this.status.say(text('statusFailed'));
    else this.status.say(typeof done === 'string' ? done : done(view));
    return worked;
  }
}
