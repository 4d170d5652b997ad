/** A way to find an element again after a reload, on another page of the site, and after the site's next build. */
import type { Realm } from '../find.ts';
import type { Path } from '../vendor.ts';
import { isStable, isState, isUtility, stableStart } from './names.ts';
import { innerRealm, outerOf, type ShadowOf } from './tree.ts';

const testIds = [
  'data-testid',
  'data-test',
  'data-test-id',
  'data-qa',
  'data-component',
  'data-widget',
  'data-part',
];
const maxLabel = 60;
/** How far up we look for an ancestor with a name of its own, and how far down for a descendant. */
const reach = 8;

/** Only text that cannot end the string it stands in. */
const isPlain = (value: string): boolean =>
  value.length > 1 && value.length <= maxLabel && !/["\\<>{}\n\r]/.test(value) && !/\d/.test(value);

const attribute = (name: string, value: string, operator = '='): string => `[${name}${operator}"${value}"]`;

function classesOf(element: Element): { whole: string[]; begun: string[] } {
  const names = [...element.classList];
  const whole = names.filter((name) => isStable(name) && !isState(name, names) && !isUtility(name));
  const begun = names.filter((name) => !isStable(name)).flatMap((name) => stableStart(name) ?? []);
  return { whole, begun };
}

/** The host of a frame of another origin: no path, no query, which change. */
function frameHost(element: Element): string | null {
  const url =
    element.localName === 'iframe' ? URL.parse(element.getAttribute('src') ?? '', document.baseURI) : null;
  return url?.protocol.startsWith('http') && url.host !== location.host ? url.hostname : null;
}

/** Selectors that this element answers to, the most telling first. */
export function namesOf(element: Element): string[] {
  const { id, localName: tag } = element;
  const list: string[] = [];
  if (id && isStable(id)) list.push(`#${id}`);
  if (tag.includes('-')) list.push(tag);
  for (const name of testIds) {
    const value = element.getAttribute(name);
    if (value && isStable(value)) list.push(attribute(name, value));
  }
  const host = frameHost(element);
  if (host) list.push(attribute('src', `//${host}/`, '*='));
  const frameName = tag === 'iframe' && element.getAttribute('name');
  if (frameName && isStable(frameName)) list.push(attribute('name', frameName));
  const { whole, begun } = classesOf(element);
  if (whole.length > 1) list.push(`.${whole.slice(0, 2).join('.')}`);
  list.push(...whole.map((name) => `.${name}`));
  const idStart = id && !isStable(id) ? stableStart(id) : null;
  if (idStart) list.push(attribute('id', idStart, '^='));
  list.push(...begun.map((start) => attribute('class', start, '*=')));
  const role = element.getAttribute('role');
  for (const name of ['aria-label', 'title']) {
    const value = element.getAttribute(name);
    if (value && isPlain(value))
      list.push((role && isStable(role) ? attribute('role', role) : '') + attribute(name, value));
  }
  if (role && isStable(role)) list.push(attribute('role', role));
  // A step that enters a frame names the tag.
  return tag === 'iframe' ? [...list, ''].map((one) => `iframe${one}`) : list;
}

/** Tells the elements that count: where the size tells twins apart, those of the right size. */
type Fits = (element: Element) => boolean;

const anyone: Fits = () => true;

interface Place {
  realm: Realm;
  fits: Fits;
}

const isOnly = ({ realm, fits }: Place, selector: string, element: Element): boolean => {
  const found = [...realm.querySelectorAll(selector)].filter(fits);
  return found.length === 1 && found[0] === element;
};

/** By the element's own names, if that finds it alone. */
const byName = (element: Element, place: Place): string | null =>
  namesOf(element).find((name) => isOnly(place, name, element)) ?? null;

/** Beneath the nearest ancestor that has a name; by the way down from it at worst. */
function byAncestor(element: Element, place: Place): string | null {
  const own = [...namesOf(element), element.localName];
  const way: string[] = [];
  let child = element;
  for (let at = element.parentElement, up = 0; at && up < reach; child = at, at = at.parentElement, up++) {
    const twins = [...at.children].filter(({ localName }) => localName === child.localName);
    way.unshift(child.localName + (twins.length > 1 ? `:nth-of-type(${twins.indexOf(child) + 1})` : ''));
    const above = byName(at, { ...place, fits: anyone });
    if (!above) continue;
    const beneath = own.map((name) => `${above} ${name}`).find((path) => isOnly(place, path, element));
    if (beneath) return beneath;
    const path = `${above} > ${way.join(' > ')}`;
    return isOnly(place, path, element) ? path : null;
  }
  return null;
}

/** By something inside it that has a name, at exactly its depth. */
function byDescendant(element: Element, place: Place): string | null {
  let level: { at: Element; way: string }[] = [{ at: element, way: '' }];
  for (let down = 0; down < reach && level.length && level.length < 50; down++) {
    level = level.flatMap(({ at, way }) =>
      [...at.children].map((child) => ({ at: child, way: `${way}> ${child.localName} ` })),
    );
    for (const { at, way } of level)
      for (const name of namesOf(at)) {
        const inside = way.replace(
          /\S+ $/,
          name.startsWith('iframe') || /^[a-z]/.test(name) ? name : at.localName + name,
        );
        const path = `${element.localName}:has(${inside})`;
        if (isOnly(place, path, element)) return path;
      }
  }
  return null;
}

/** The selector of an element in its own tree, or `null` where nothing about it will last. */
const selectorIn = (element: Element, place: Place): string | null =>
  byName(element, place) ?? byAncestor(element, place) ?? byDescendant(element, place);

/** A path from the top document to the element, through shadow roots and frames. */
export function pathTo(element: Element, shadowOf: ShadowOf, fits: Fits = anyone): Path | null {
  const realm = element.getRootNode() as Realm;
  const own = selectorIn(element, { realm, fits });
  if (!own || realm === document) return own;
  const outer = 'host' in realm ? realm.host : outerOf(realm.documentElement);
  if (!outer || innerRealm(outer, shadowOf) !== realm) return null;
  const path = pathTo(outer, shadowOf);
  return path && `${path} >>> ${own}`;
}
