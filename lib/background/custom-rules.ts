/** Writing the definitions a person made or brought along; the engine acts on them as on the catalogue's. */
import * as v from 'valibot';
import { definition, type Fault } from '../custom/schema.ts';
import { customId } from '../custom/id.ts';
import type { CustomRuleRow } from '../db/rows.ts';
import type { Vendor } from '../engine/vendor.ts';
import type { DefinitionFault, DeletedRule } from '../own-rule-messages.ts';
import { push } from './briefing.ts';
import { liftSheets } from './custom-sheets.ts';
import { customRows, forgetCustomRows } from './custom-store.ts';
import { applyRegistrations } from './registrations.ts';
import { serial } from './serial.ts';
import { forgetDecline, restoreDecline } from './sites.ts';
import { storeFor } from './stores.ts';
import { tabStates } from './tab-state.ts';

/** More than anybody makes by hand; each costs a little on its site's pages. */
export const maxRules = 500;

export type Checked = { vendor: Vendor; faults?: never } | { vendor?: never; faults: DefinitionFault[] };

/** Checks what somebody sent as a definition. Its selectors come back written anew; its id is `id`. */
export function checkDefinition(data: unknown, id: string): Checked {
  const result = v.safeParse(definition, data);
  if (result.success) return { vendor: { ...result.output, id, seen: [] } as Vendor };
  const faults = result.issues.map((issue) => ({
    field: v.getDotPath(issue) ?? '',
    fault: issue.message as Fault,
  }));
  return { faults };
}

export const newId = (name: unknown): string =>
  customId(typeof name === 'string' ? name.slice(0, 60) : '', crypto.randomUUID().slice(0, 8));

/** A definition, and the site where it holds: `null` for every site. */
export interface NewRule {
  site: string | null;
  vendor: Vendor;
}

const inTurn = serial();

/** Tells every page it concerns, after what the old definition had put into them was taken out. */
async function changed(isPrivate: boolean, before: CustomRuleRow[], after: CustomRuleRow[]): Promise<void> {
  forgetCustomRows();
  const rows = [...before, ...after];
  const concerned = (site: string): boolean => rows.some((row) => row.site === null || row.site === site);
  // What is stored holds in private windows, too; what a private window made holds there alone.
  const tabs = (await tabStates()).filter(([, tab]) => concerned(tab.site) && (tab.isPrivate || !isPrivate));
  for (const [tabId] of tabs) for (const { vendor } of before) void liftSheets(tabId, vendor);
  const places = new Map(tabs.map(([, tab]) => [`${tab.isPrivate} ${tab.site}`, tab]));
  for (const tab of places.values()) void push(tab.site, tab.isPrivate);
  if (!isPrivate) void applyRegistrations();
}

const rowOf = async (id: string, isPrivate: boolean): Promise<CustomRuleRow | undefined> =>
  (await customRows(isPrivate)).find((row) => row.id === id);

/**
 * Stores definitions, all of them or, when there would be too many rules, none. They are on. Answers with the rows.
 * Of a private window they are kept in memory alone.
 */
export async function addRules(
  isPrivate: boolean,
  source: CustomRuleRow['source'],
  found: readonly NewRule[],
): Promise<CustomRuleRow[] | 'tooMany'> {
  return inTurn(async () => {
    if ((await customRows(isPrivate)).length + found.length > maxRules) return 'tooMany';
    const { customRules } = await storeFor(isPrivate);
    const more = { source, isOn: true, createdAt: Date.now() };
    const rows = found.map(({ site, vendor }) => ({ id: vendor.id, site, vendor, ...more }));
    for (const row of rows) await customRules.put(row);
    await changed(isPrivate, [], rows);
    return rows;
  });
}

/** `addRules` for definitions of one site. */
export const addCustomRules = (
  { site, isPrivate }: { site: string | null; isPrivate: boolean },
  source: CustomRuleRow['source'],
  found: readonly Vendor[],
): Promise<CustomRuleRow[] | 'tooMany'> =>
  addRules(
    isPrivate,
    source,
    found.map((vendor) => ({ site, vendor })),
  );

/** Changes a rule; `edit` gets a copy. False when there is none of this id. */
export async function changeCustomRule(
  id: string,
  edit: (row: CustomRuleRow) => CustomRuleRow,
): Promise<boolean> {
  return inTurn(async () => {
    const before = await rowOf(id, false);
    if (!before) return false;
    const after = edit(structuredClone(before));
    await (await storeFor(false)).customRules.put(after);
    await changed(false, [before], [after]);
    return true;
  });
}

export const switchCustomRule = (id: string, isOn: boolean): Promise<boolean> =>
  changeCustomRule(id, (row) => ({ ...row, isOn }));

/** Takes a rule out, and the declines made by it. `null` when there is none of this id. */
export async function deleteCustomRule(id: string): Promise<DeletedRule | null> {
  return inTurn(async () => {
    const row = await rowOf(id, false);
    if (!row) return null;
    const store = await storeFor(false);
    const declines = (await store.declines.all()).filter(({ vendor }) => vendor === id);
    for (const { site } of declines) await forgetDecline({ site, isPrivate: false }, id);
    await store.customRules.delete(id);
    await changed(false, [row], []);
    return { row, declines };
  });
}

/** Puts back what `deleteCustomRule` took. */
export async function restoreCustomRule({ row, declines }: DeletedRule): Promise<void> {
  await inTurn(async () => {
    await (await storeFor(false)).customRules.put(row);
    for (const { site, ...decline } of declines) await restoreDecline({ site, isPrivate: false }, decline);
    await changed(false, [], [row]);
  });
}
