/** Ids of definitions that a person made or brought along begin with this; none of the catalogue's does. */
export const customPrefix = 'custom-';

/** Such a definition may change or go while a page is open; the catalogue's stay. */
export const isCustom = (id: string): boolean => id.startsWith(customPrefix);
