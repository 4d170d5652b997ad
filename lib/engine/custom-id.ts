import type { Vendor } from './vendor.ts';

/** Ids of definitions that a person made or brought along begin with this; none of the catalogue's does. */
export const customPrefix = 'custom-';

/** Such a definition may change or go while a page is open; the catalogue's stay. */
export const isCustom = (id: string): boolean => id.startsWith(customPrefix);

/** What a person may say of a definition: everything but what is ours to give. */
export type Definition = Omit<Vendor, 'id' | 'seen'>;

export const definitionOf = ({ id: _id, seen: _seen, ...definition }: Vendor): Definition => definition;
