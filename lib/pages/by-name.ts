/** Letters alone, without accents or case: "Lívechat" is found by "live chat". */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Those whose name has these words, names that begin with them first. Nothing for words without letters. */
export function byName<T extends { name: string }>(all: readonly T[], words: string): T[] {
  const wanted = plain(words);
  if (!wanted) return [];
  return all
    .map((one) => ({ one, at: plain(one.name).indexOf(wanted) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || a.one.name.localeCompare(b.one.name))
    .map(({ one }) => one);
}
