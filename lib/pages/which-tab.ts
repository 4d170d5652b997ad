/** The part of the extension API that tells which tab is in front. */
export interface Tabs {
  query(what: { active: true; currentWindow: true }): Promise<{ id?: number }[]>;
  TAB_ID_NONE: number;
}

/** The tab named by a page's own address (`?tab=12`, for a popup opened as a page), or `null`. */
export function namedTab(search: string): number | null {
  const value = new URLSearchParams(search).get('tab');
  return value !== null && /^\d+$/.test(value) ? Number(value) : null;
}

/** The tab a popup speaks about: the named one, otherwise the active one of its window. */
export async function whichTab(tabs: Tabs, search: string): Promise<number> {
  const named = namedTab(search);
  if (named !== null) return named;
  const [active] = await tabs.query({ active: true, currentWindow: true });
  return active?.id ?? tabs.TAB_ID_NONE;
}
