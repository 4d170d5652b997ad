/** Reading the definitions a person made or brought along. Writing them is `custom-rules.ts`. */
import type { CustomRuleRow } from '../db/rows.ts';
import type { Vendor } from '../engine/vendor.ts';
import { vendors } from '../vendors/index.ts';
import { ordinaryStore, storeFor } from './stores.ts';

let copy: Promise<CustomRuleRow[]> | undefined;

/** Every navigation asks, so the worker keeps a copy. To be called after each write to the table. */
export const forgetCustomRows = (): void => void (copy = undefined);

const ordinaryRows = (): Promise<CustomRuleRow[]> =>
  (copy ??= ordinaryStore()
    .then(({ customRules }) => customRules.all())
    .catch(() => {
      copy = undefined;
      return [];
    }));

/** Every row, those switched off included; in a private window those made there, too. */
export async function customRows(isPrivate: boolean): Promise<CustomRuleRow[]> {
  const stored = await ordinaryRows();
  return isPrivate ? [...stored, ...(await (await storeFor(true)).customRules.all())] : stored;
}

/** Does the row say anything about this site? */
export const isAbout =
  (site: string) =>
  (row: CustomRuleRow): boolean =>
    row.isOn && (row.site === null || row.site === site);

/** What is known on a site: the catalogue, and the person's own definitions that are on. */
export async function knownVendors(site: string, isPrivate: boolean): Promise<Vendor[]> {
  const own = (await customRows(isPrivate)).filter(isAbout(site)).map(({ vendor }) => vendor);
  return own.length ? [...vendors, ...own] : vendors;
}

/** The ids of own definitions: in messages, any other id that is not in the catalogue does not exist. */
export const customIds = async (isPrivate: boolean): Promise<Set<string>> =>
  new Set((await customRows(isPrivate)).map(({ id }) => id));
