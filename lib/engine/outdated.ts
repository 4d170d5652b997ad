import { isCustom } from './custom-id.ts';
import type { Vendor } from './vendor.ts';

/**
 * The ids of a person's own definitions that are watched and no longer hold, or hold in another form: `vendors` is what
 * holds now. The catalogue's are watched as long as the page lives.
 */
export function outdated(
  watches: ReadonlyMap<string, { readonly vendor: Vendor }>,
  vendors: readonly Vendor[],
): string[] {
  const forms = new Map(vendors.map((vendor) => [vendor.id, JSON.stringify(vendor)]));
  return [...watches].flatMap(([id, { vendor }]) =>
    isCustom(id) && forms.get(id) !== JSON.stringify(vendor) ? [id] : [],
  );
}
