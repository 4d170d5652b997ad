/** What the options page does to many sites at once: one job, one transaction, one word to everybody. */
import { keyOf, type DeclineRow, type SiteRow } from '../db/rows.ts';
import type { SiteRows, SitesBefore } from '../db/site-rows.ts';
import type { Changes } from '../db/store.ts';
import { joinDeclines } from '../files/plan.ts';
import type { Answer, FromPages, Payload } from '../messages.ts';
import { siteFromText } from '../policy/site.ts';
import { forgetEntriesOf } from './outbox.ts';
import { choicesInTurn, setSiteRule } from './sites.ts';
import { ordinaryStore } from './stores.ts';
import { tellAll } from './tell-all.ts';

type Name = 'getSites' | 'addSite' | 'setSiteRules' | 'deleteSites' | 'restoreSites';
type Handlers = {
  [K in Name]: (data: Payload<FromPages, K>) => Promise<Answer<FromPages, K>>;
};

async function allRows(): Promise<SiteRows> {
  const store = await ordinaryStore();
  const [sites, declines] = await Promise.all([store.sites.all(), store.declines.all()]);
  return { sites, declines };
}

/** Makes the changes that `plan` derives from the rows of these sites. Resolves once they are stored, and told. */
async function change<T>(
  names: readonly string[],
  plan: (before: SiteRows) => { changes: Changes; answer: T },
): Promise<T> {
  const changed = new Set(names);
  const isMeant = ({ site }: { site: string }): boolean => changed.has(site);
  const answer = await choicesInTurn(async () => {
    const { sites, declines } = await allRows();
    const made = plan({ sites: sites.filter(isMeant), declines: declines.filter(isMeant) });
    await (await ordinaryStore()).change(made.changes);
    return made.answer;
  });
  await tellAll(changed);
  return answer;
}

const keysOf = (rows: readonly SiteRow[]): string[] => rows.map(keyOf.sites);
const declineKey = (row: DeclineRow): string => JSON.stringify(keyOf.declines(row));

export const manySitesHandlers: Handlers = {
  getSites: allRows,

  async addSite({ text, rule }) {
    const found = siteFromText(text);
    if (found.site !== undefined) await setSiteRule({ site: found.site, isPrivate: false }, rule);
    return found;
  },

  setSiteRules: ({ sites: changed, rule }) =>
    change(changed, ({ sites }) => {
      const at = Date.now();
      const snoozed = sites.filter(({ snoozedUntil }) => (snoozedUntil ?? 0) > at);
      const snoozes = new Map(snoozed.map(({ site, snoozedUntil }) => [site, snoozedUntil]));
      const isKept = (site: string): boolean => rule !== null || snoozes.has(site);
      const put = changed
        .filter(isKept)
        .map((site) => ({ site, rule, snoozedUntil: snoozes.get(site) ?? null, changedAt: at }));
      const changes = { sites: { put, delete: changed.filter((site) => !isKept(site)) } };
      return { changes, answer: { at, changed, sites, declines: [] } };
    }),

  async deleteSites({ sites: changed }) {
    const before = await change(changed, ({ sites, declines }) => ({
      changes: {
        sites: { put: [], delete: keysOf(sites) },
        declines: { put: [], delete: declines.map(keyOf.declines) },
      },
      answer: { at: Date.now(), changed, sites, declines } satisfies SitesBefore,
    }));
    const gone = new Set(changed);
    await forgetEntriesOf((site) => gone.has(site));
    return before;
  },

  restoreSites: ({ at, changed, sites, declines }) =>
    change(changed, (now) => {
      const later = new Set(keysOf(now.sites.filter(({ changedAt }) => changedAt > at)));
      const had = new Set(keysOf(sites));
      const here = new Map(now.declines.map((row) => [declineKey(row), row]));
      const changes: Changes = {
        sites: {
          put: sites.filter(({ site }) => !later.has(site)),
          delete: changed.filter((site) => !had.has(site) && !later.has(site)),
        },
        declines: {
          put: declines.map((row) => {
            const again = here.get(declineKey(row));
            return again ? joinDeclines(again, row) : row;
          }),
          delete: [],
        },
      };
      return { changes, answer: true };
    }),
};
