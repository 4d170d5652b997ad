/**
 * Selectors that came from a person or a file. What leaves here is written anew from the parsed parts, so that
 * nothing can reach a stylesheet but the selector we understood: no braces, no escapes, no comments.
 */
import { parse, type AttributeSelector, type Selector } from 'css-what';

/** Why a selector is not taken. */
export type SelectorFault = 'tooLong' | 'characters' | 'syntax' | 'several' | 'notAllowed' | 'tooBroad';
export type Checked = { selector: string; fault?: never } | { selector?: never; fault: SelectorFault };

export const maxSelector = 300;

/** Whatever could end a selector or hide something in it; a name that needs them is written `[id='…']` elsewhere. */
const forbidden = /[{}@;\\<\p{Cc}\p{Zl}\p{Zp}]|\/\*|\*\//u;
const identifier = /^-?[_a-z\u00a0-\uffff][\w\u00a0-\uffff-]*$/i;
const nth = /^(?:odd|even|[+-]?\d{0,4}n(?: ?[+-] ?\d{1,4})?|\d{1,4})$/;

const structural = new Set([
  'empty',
  'first-child',
  'last-child',
  'only-child',
  'first-of-type',
  'last-of-type',
  'only-of-type',
]);
const counted = new Set(['nth-child', 'nth-last-child', 'nth-of-type', 'nth-last-of-type']);
const nested = new Set(['not', 'has']);
const combinators: Partial<Record<Selector['type'], string>> = {
  descendant: ' ',
  child: ' > ',
  adjacent: ' + ',
  sibling: ' ~ ',
};
const operators: Partial<Record<AttributeSelector['action'], string>> = {
  equals: '=',
  start: '^=',
  end: '$=',
  any: '*=',
  element: '~=',
  hyphen: '|=',
};

class Fault extends Error {
  readonly fault: SelectorFault;
  constructor(fault: SelectorFault) {
    super(fault);
    this.fault = fault;
  }
}
const refuse = (fault: SelectorFault): never => {
  throw new Fault(fault);
};
const name = (text: string): string => (identifier.test(text) ? text : refuse('syntax'));

function quoted(value: string): string {
  if (!value.includes('"')) return `"${value}"`;
  return value.includes("'") ? refuse('characters') : `'${value}'`;
}

function attribute({ name: key, action, value, ignoreCase, namespace }: AttributeSelector): string {
  if (namespace !== null) refuse('notAllowed'); // '' is a namespace too: `|a`
  if (action === 'exists') return `[${name(key)}]`;
  // 'quirks' marks what was written as `#a` or `.a`; the parser takes `..a` for a class named ".a".
  if (ignoreCase === 'quirks' && /[^\w\u00a0-\uffff-]/.test(value)) refuse('syntax');
  if (identifier.test(value) && key === 'id' && action === 'equals') return `#${value}`;
  if (identifier.test(value) && key === 'class' && action === 'element') return `.${value}`;
  const flag = ignoreCase === true ? ' i' : ignoreCase === false ? ' s' : '';
  return `[${name(key)}${operators[action] ?? refuse('notAllowed')}${quoted(value)}${flag}]`;
}

function written(part: Selector, depth: number): string {
  switch (part.type) {
    case 'tag':
      return part.namespace === null ? name(part.name) : refuse('notAllowed');
    case 'attribute':
      return attribute(part);
    case 'pseudo': {
      if (part.data === null && structural.has(part.name)) return `:${part.name}`;
      if (typeof part.data === 'string' && counted.has(part.name) && nth.test(part.data.trim()))
        return `:${part.name}(${part.data.trim()})`;
      if (Array.isArray(part.data) && nested.has(part.name) && depth < 2)
        return `:${part.name}(${part.data.map((one) => write(one, depth + 1)).join(', ')})`;
      return refuse('notAllowed');
    }
    default:
      return combinators[part.type] ?? refuse('notAllowed');
  }
}

const write = (parts: readonly Selector[], depth = 0): string =>
  parts
    .map((part) => written(part, depth))
    .join('')
    .trimStart();

/** Elements that are the page, or hold it: a rule must never match one of them. */
const pages = new Set(['html', 'body', 'head', 'main', 'article']);
/** Attributes that half of a page has: their mere presence says nothing; of the second kind, the value neither. */
const common = new Set(['id', 'class', 'style', 'href', 'src', 'title', 'name', 'alt', 'aria-label']);
const general = new Set(['role', 'type', 'lang', 'dir', 'tabindex', 'hidden', 'target', 'rel']);

/** Does it tell one thing apart: by id, class, an attribute's value, a custom element's name? */
function isTelling(part: Selector): boolean {
  if (part.type === 'tag') return part.name.includes('-');
  if (part.type === 'pseudo')
    return part.name === 'has' && Array.isArray(part.data) && part.data.every((one) => one.some(isTelling));
  if (part.type !== 'attribute' || general.has(part.name)) return false;
  return part.action === 'exists' ? !common.has(part.name) : part.value.trim().length > 1;
}

function subject(parts: readonly Selector[]): Selector[] {
  const end = parts.findLastIndex(({ type }) => type in combinators);
  return parts.slice(end + 1);
}

/** Checks one selector (one step of a path). `isInside`: a step inside a shadow root or frame, where little else is. */
export function checkSelector(text: string, isInside = false): Checked {
  if (text.length > maxSelector) return { fault: 'tooLong' };
  if (forbidden.test(text)) return { fault: 'characters' };
  try {
    const all = parse(text);
    if (all.length !== 1) return { fault: all.length ? 'several' : 'syntax' };
    const parts = all[0]!;
    const [first] = parts;
    if (!first || first.type in combinators) return { fault: 'syntax' };
    const selector = write(parts);
    if (subject(parts).some((part) => part.type === 'tag' && pages.has(part.name)))
      return { fault: 'tooBroad' };
    if (!isInside && !parts.some(isTelling)) return { fault: 'tooBroad' };
    return { selector };
  } catch (error) {
    return { fault: error instanceof Fault ? error.fault : 'syntax' };
  }
}

const maxSteps = 6;

/** Checks a path: selectors joined by " >>> ", from the page through shadow roots and frames. */
export function checkPath(path: string): Checked {
  if (path.length > maxSteps * maxSelector) return { fault: 'tooLong' };
  const steps = path.split('>>>').map((step) => step.trim());
  if (steps.length > maxSteps) return { fault: 'tooLong' };
  const checked = steps.map((step, at) => checkSelector(step, at > 0));
  const bad = checked.find(({ fault }) => fault);
  return bad ?? { selector: checked.map(({ selector }) => selector).join(' >>> ') };
}
