/** What can be read off an element that may be a widget; nothing is judged here. */
import { isShowing } from '../showing.ts';
import { wordsOf } from './names.ts';
import { elementsIn, outerOf, type ShadowOf } from './tree.ts';

export interface Facts {
  hosts: readonly Element[];
  /** The hosts and everything in them, outermost first. */
  elements: Element[];
  /** Those of `elements` that are on screen. */
  shown: Element[];
  /** Words of ids, classes, tags, frame names and test ids. */
  names: Set<string>;
  /** The same of the hosts alone: what the whole thing is called. */
  topNames: Set<string>;
  /** What labels say: aria-label, title, alt, placeholder. Each once. */
  labels: string[];
  /** What can be read on screen. */
  text: string;
  /** Addresses of frames of other origins. */
  frames: URL[];
  links: URL[];
  roles: Set<string>;
  topRoles: Set<string>;
  /** Shown elements by CSS selector. */
  count(selector: string): number;
}

const maxText = 3000;
const maxLabels = 60;
const nameAttributes = ['id', 'class', 'name', 'data-testid', 'data-test', 'data-component', 'data-widget'];
const labelAttributes = ['aria-label', 'aria-roledescription', 'title', 'alt', 'placeholder', 'data-title'];

const urlOf = (text: string | null): URL | null => (text ? URL.parse(text, document.baseURI) : null);

/** The element's own words, without those of elements inside it. */
const ownText = (element: Element): string =>
  [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.nodeValue ?? '')
    .join(' ')
    .trim();

const unread = new Set(['style', 'script', 'noscript', 'template', 'title', 'svg']);

/** The words on screen in these elements, in the order of the tree. */
export const textOf = (elements: readonly Element[]): string =>
  elements
    .filter((element) => !unread.has(element.localName))
    .map(ownText)
    .filter(Boolean)
    .join(' ')
    .replace(/\s+/g, ' ')
    .slice(0, maxText);

/** The hosts, and for those without a name what is just inside them. */
const namedTop = (hosts: readonly Element[], elements: readonly Element[]): Element[] =>
  hosts.flatMap((host) =>
    host.id || host.className || host.localName.includes('-')
      ? host
      : [host, ...elements.filter((element) => outerOf(element) === host)],
  );

/** `null` for what is too large to be a widget. */
export function factsOf(hosts: readonly Element[], shadowOf: ShadowOf): Facts | null {
  const each = hosts.map((host) => elementsIn(host, shadowOf));
  if (each.includes(null)) return null;
  const elements = each.flatMap((list) => list!);
  const shown = elements.filter(isShowing);
  const attributes = (names: readonly string[], of: readonly Element[]): string[] =>
    of.flatMap((element) => names.map((name) => element.getAttribute(name) ?? '')).filter(Boolean);
  const top = namedTop(hosts, elements);
  const namesIn = (of: readonly Element[]): Set<string> =>
    new Set([...of.map(({ localName }) => localName), ...attributes(nameAttributes, of)].flatMap(wordsOf));
  return {
    hosts,
    elements,
    shown,
    names: namesIn(elements),
    topNames: namesIn(top),
    labels: [...new Set(attributes(labelAttributes, shown))].slice(0, maxLabels),
    text: textOf(shown),
    frames: shown
      .filter(({ localName }) => localName === 'iframe')
      .flatMap((frame) => urlOf(frame.getAttribute('src')) ?? [])
      .filter(({ protocol, origin }) => protocol.startsWith('http') && origin !== location.origin),
    links: elements
      .filter(({ localName }) => localName === 'a')
      .flatMap((link) => urlOf(link.getAttribute('href')) ?? []),
    roles: new Set(attributes(['role'], elements)),
    topRoles: new Set(attributes(['role'], top)),
    count: (selector) => shown.filter((element) => element.matches(selector)).length,
  };
}
