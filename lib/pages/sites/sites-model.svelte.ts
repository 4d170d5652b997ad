import { SvelteSet } from 'svelte/reactivity';
import type { DeclineRow } from '../../db/rows.ts';
import type { SiteRows, SitesBefore } from '../../db/site-rows.ts';
import type { Rule } from '../../policy/decide.ts';
import type { SiteFault } from '../../policy/site.ts';
import { ask } from '../ask.ts';
import { live } from '../live-query.svelte.ts';
import { Status } from '../status.svelte.ts';
import { language, plural, text } from '../text.ts';
import {
  linesOf,
  matching,
  nextOrder,
  sorted,
  type Column,
  type Order,
  type Trait,
  type Wanted,
} from './lines.ts';
import { Selection } from './selection.svelte.ts';
import { storedSites } from './stored.ts';

/** All sites as the options page shows them, and everything that can be pressed there. */
export class SitesModel {
  readonly status = new Status();
  search = $state('');
  rule = $state<Wanted['rule']>('any');
  readonly traits = new SvelteSet<Trait>();
  order = $state.raw<Order>({ column: 'changed', isDescending: true });
  /** Vendor id → name. */
  names = $state.raw<Record<string, string>>({});
  /** What holds where a site has no rule. */
  defaultRule = $state<Rule>('once');
  #isInMemory = $state(false);
  /** What takes the last act back, and what it was. */
  undoable = $state.raw<{ said: string; take: () => Promise<unknown> }>();

  /** `null`: this page cannot read the database. */
  readonly #stored = live<SiteRows | null>(() => storedSites().catch(() => null));
  /** The rows as the background has them, where this page cannot read them itself. */
  #told = $state.raw<SiteRows>();
  readonly #rows = $derived(this.#isInMemory ? this.#told : (this.#stored.current ?? this.#told));
  /** `undefined` until the first answer. */
  readonly lines = $derived(this.#rows && linesOf(this.#rows, Date.now()));
  readonly shown = $derived(
    sorted(
      matching(this.lines ?? [], { search: this.search, rule: this.rule, traits: this.traits }, this.names),
      this.order,
      language(),
    ),
  );
  readonly #sites = $derived(this.shown.map(({ site }) => site));
  readonly selection = new Selection(() => this.#sites);
  readonly isNarrowed = $derived(this.search.trim() !== '' || this.rule !== 'any' || this.traits.size > 0);

  /** Reads what the database does not tell; to be called once, and again whenever the rows cannot be read here. */
  async start(): Promise<void> {
    const [stored, names] = await Promise.all([
      ask('getSettings', {}).catch(() => undefined),
      ask('getVendorNames', {}).catch(() => undefined),
    ]);
    this.names = names ?? {};
    this.defaultRule = stored?.defaults['*'] ?? 'once';
    this.#isInMemory = stored?.storage === 'memory';
    await this.#refresh();
  }

  /** Follows the database; until the returned function is called. */
  follow(): () => void {
    void this.start();
    return $effect.root(() => {
      $effect(() => void (this.#stored.current === null && this.#refresh()));
    });
  }

  sortBy(column: Column): void {
    this.order = nextOrder(this.order, column);
  }

  showAll(): void {
    this.search = '';
    this.rule = 'any';
    this.traits.clear();
  }

  toggleTrait(trait: Trait): void {
    if (!this.traits.delete(trait)) this.traits.add(trait);
  }

  /** Answers whether it was kept. */
  setRule(sites: string[], rule: Rule | null): Promise<boolean> {
    return this.#change(() => ask('setSiteRules', { sites, rule }), text('sitesRuleChanged', counted(sites)));
  }

  delete(sites: string[]): Promise<boolean> {
    return this.#change(() => ask('deleteSites', { sites }), text('sitesDeleted', counted(sites)));
  }

  async forget(decline: DeclineRow): Promise<void> {
    const { site, vendor } = decline;
    const place = { site, isPrivate: false };
    await this.#do(async () => {
      need(await ask('forgetDecline', { ...place, vendor }));
      const said = text('sitesForgotten', this.names[vendor] ?? vendor, site);
      this.#offerUndo(said, () => ask('restoreDecline', { ...place, decline }));
    });
  }

  /** Answers with why there is no such site; with 'added' when it is in the list. */
  async add(written: string, rule: Rule): Promise<SiteFault | 'added' | 'failed'> {
    let result: SiteFault | 'added' | 'failed' = 'failed';
    await this.#do(async () => {
      const answer = await ask('addSite', { text: written, rule });
      result = answer.fault ?? 'added';
      if (answer.site === undefined) return;
      this.showAll();
      // So that it is in sight among thousands.
      this.search = answer.site;
      this.status.say(text('sitesAdded', answer.site));
    });
    return result;
  }

  async undo(): Promise<void> {
    const { undoable } = this;
    if (!undoable) return;
    await this.#do(async () => {
      need(await undoable.take());
      this.undoable = undefined;
      this.status.say(text('sitesRestored'));
    });
  }

  #change(act: () => Promise<SitesBefore | undefined>, said: string): Promise<boolean> {
    return this.#do(async () => {
      const before = need(await act());
      this.#offerUndo(said, () => ask('restoreSites', before));
    });
  }

  #offerUndo(said: string, take: () => Promise<unknown>): void {
    this.undoable = { said, take };
    this.status.say(said);
  }

  /** The rows, where this page cannot follow them. */
  async #refresh(): Promise<void> {
    if (this.#isInMemory || this.#stored.current === null)
      this.#told = await ask('getSites', {}).catch(() => undefined);
  }

  async #do(task: () => Promise<void>): Promise<boolean> {
    try {
      await task();
      return true;
    } catch {
      this.status.say(text('statusFailed'));
      return false;
    } finally {
      await this.#refresh();
    }
  }
}

/** The one site by its name, more of them by their number. */
const counted = (sites: readonly string[]): string =>
  sites.length === 1 ? sites[0]! : plural('sitesCount', sites.length);

/** The background answers with nothing what it could not do. */
function need<T>(answer: T | undefined): T {
  if (answer === undefined) throw new Error('It was not done.');
  return answer;
}
