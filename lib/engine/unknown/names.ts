/** Which parts of a name its author chose, and which a build tool made up. Pure string work. */

/** Tools that put a hash behind their own prefix: emotion, styled-components, JSS, Svelte, Angular, MUI. */
const toolMade =
  /^(?:css|sc|jss|svelte|emotion|ng|ngcontent|mui|radix|headlessui|react-aria)-?[\w-]*\d[\w-]*$/i;
/** `sc-` and `css-` hashes may lack digits. */
const toolPrefix = /^(?:sc|css|jss|svelte|styled)-/i;

/** Letters in an order no word has: no vowel in a row of five, or small and capital letters shuffled. */
function isShuffled(piece: string): boolean {
  if (/\d/.test(piece) && /[a-z]/i.test(piece))
    return piece.length > 3 && !/^[A-Z]?[a-z]{3,}\d{1,2}$/.test(piece) && !/^\d{1,2}[a-z]{2,}$/.test(piece);
  if (/^\d{3,}$/.test(piece)) return true;
  if (piece.length < 5) return false;
  const turns = piece.match(/[a-z][A-Z]|[A-Z]{2}[a-z]/g)?.length ?? 0;
  if (turns && piece.length / (turns + 1) < 2.7) return true;
  return /^[a-z]+$/i.test(piece) && /[^aeiouy]{5}/i.test(piece) && !/^[A-Z]+$/.test(piece);
}

/** CSS modules and their like: what stands behind a double underscore and has a digit is a hash. */
const isModuleHash = (before: string, piece: string): boolean => before.endsWith('__') && /\d/.test(piece);

/** Where in a name, split at its dashes and underscores, the first made-up piece is; -1 if nowhere. */
const firstHash = (parts: string[]): number =>
  parts.findIndex((part, i) => isShuffled(part) || isModuleHash(parts[i - 1] ?? '', part));

const partsOf = (name: string): string[] => name.split(/([-_:]+)/);

/** Would the name be the same in the next build and on the next page? */
export const isStable = (name: string): boolean =>
  name.length > 1 &&
  name.length <= 64 &&
  /^[a-z_-][\w-]*$/i.test(name) &&
  /[a-z]{2}/i.test(name) &&
  !toolMade.test(name) &&
  !toolPrefix.test(name) &&
  firstHash(partsOf(name)) < 0;

/**
 * The stable beginning of a name that ends in a hash (`Widget_root__3kD9f` → `Widget_root__`, `chat-1699871` →
 * `chat-`), `null` where too little is left of it to mean anything.
 */
export function stableStart(name: string): string | null {
  if (toolMade.test(name) || toolPrefix.test(name)) return null;
  const parts = partsOf(name);
  const bad = firstHash(parts);
  if (bad < 1) return null;
  const start = parts.slice(0, bad).join('');
  return isStable(start.replace(/[-_:]+$/, '')) && /[a-z]{4}/i.test(start) ? start : null;
}

/**
 * A class that tells a state or a look, not a thing: it comes and goes, or is on half the page. `card--open` is one
 * where `card` stands `beside` it; alone, the dashes only part a prefix from a name (`acme--card`).
 */
export const isState = (name: string, beside: readonly string[] = []): boolean =>
  (name.includes('--') && beside.includes(name.split('--', 1)[0]!)) ||
  /^(?:is|has|was|not|no)-|^(?:js|wf)-|(?:^|[-_])(?:open(?:ed)?|closed?|active|visible|hidden|show(?:n|ing)?|hide|enter(?:ed|ing)?|leave|exit|fade\w*|slide\w*|anim\w*|loaded|loading|ready|expanded|collapsed|focus\w*|hover\w*|pulse|bounce\w*|mobile|desktop|dark|light|ltr|rtl)$/i.test(
    name,
  );

/** Utility classes say how an element looks; every other element of the page has them as well. */
export const isUtility = (name: string): boolean =>
  /^-?(?:[mp][xytrblse]?|w|h|z|gap|top|right|bottom|left|inset|text|bg|border|rounded|shadow|flex|grid|items|justify|content|self|order|col|row|font|leading|tracking|opacity|overflow|max|min|space|divide|ring|size|d|position|align|object)-/.test(
    name,
  ) ||
  /^(?:flex|grid|block|inline|fixed|absolute|relative|sticky|hidden|container|row|btn|button|card|wrapper|content|inner|outer|root|body|header|footer|icon|text|title|close|image|img|left|right|top|bottom|shadow|rounded)$/i.test(
    name,
  );

/** A name's words, lower case: `acmeChatWidget--v2` → acme, chat, widget, v2. */
export const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean);
