/** What each kind of row may say, checked row by row, so that one bad line does not cost the others. */
import * as v from 'valibot';
import { definition } from '../custom/schema.ts';
import type { CustomRuleRow } from '../db/rows.ts';
import { isCustom } from '../engine/custom-id.ts';
import { invitationKinds, type Vendor } from '../engine/vendor.ts';
import { rules } from '../policy/decide.ts';
import { isSite } from '../policy/site.ts';
import { isOfThisBrowser, isSetting, isSiteList } from '../settings.ts';
import type { ChoiceName, Choices, RowFault } from './choices.ts';

const say = (fault: RowFault): RowFault => fault;
const site = v.pipe(v.string(say('site')), v.maxLength(253, say('site')), v.check(isSite, say('site')));
/** What `Date` can hold, https://tc39.es/ecma262/#sec-time-values-and-time-range. */
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9));
const rule = v.picklist(rules);
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64), v.regex(/^[\w-]+$/));
const origin = v.pipe(
  v.string(),
  v.maxLength(300),
  v.check((text) => URL.parse(text)?.origin === text),
);
const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);

/** Ids a row may name: the catalogue's, and those of the person's own definitions. */
export interface Known {
  has(vendor: string): boolean;
}

/** The schema of one row of each table; every message is a `RowFault`, or means 'shape'. */
export function rowSchemas(known: Known) {
  const vendor = v.pipe(
    id,
    v.check((one) => known.has(one), say('vendor')),
  );
  const own = v.pipe(v.string(), v.maxLength(64), v.check(isCustom));
  const schemas: { [N in ChoiceName]: v.GenericSchema<unknown, Choices[N][number]> } = {
    sites: v.object({ site, rule: v.nullable(rule), snoozedUntil: v.nullable(time), changedAt: time }),
    declines: v.object({
      site,
      vendor,
      id,
      at: time,
      until: v.nullable(time),
      how: v.picklist(['chip', 'vendor', 'command', 'popup']),
      kind: v.picklist(invitationKinds),
      repeats: count,
      lastRepeatAt: v.nullable(time),
      frames: v.pipe(v.array(origin), v.maxLength(8)),
    }),
    defaults: v.object({
      key: v.pipe(
        v.string(),
        v.check((key) => key === '*' || known.has(key), say('vendor')),
      ),
      rule,
    }),
    customRules: v.pipe(
      v.object({
        id: own,
        site: v.nullable(site),
        source: v.picklist(['picked', 'found', 'imported']),
        vendor: v.record(v.string(), v.unknown()),
        isOn: v.boolean(),
        createdAt: time,
      }),
      // Its selectors come back written anew, as with any definition from outside.
      v.transform((row) => {
        const body = Object.fromEntries(
          Object.entries(row.vendor).filter(([field]) => field !== 'id' && field !== 'seen'),
        );
        const checked = v.safeParse(definition, body);
        return {
          ...row,
          vendor: checked.success ? ({ ...checked.output, id: row.id, seen: [] } as Vendor) : null,
        };
      }),
      v.check(({ vendor: one }) => one !== null),
      v.transform((row) => row as CustomRuleRow),
    ),
    settings: v.pipe(
      v.object({ key: v.string(), value: v.unknown() }),
      v.check(({ key, value }) => isSetting(key, value) && !isOfThisBrowser(key)),
      // Asked even where the check before has failed.
      v.check(
        ({ key, value }) => !isSetting(key, value) || !isSiteList(key) || (value as string[]).every(isSite),
        say('site'),
      ),
    ),
    tally: v.object({ day, site, vendor, offered: count, declined: count, suppressed: count }),
  };
  return schemas;
}
