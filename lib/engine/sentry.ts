/**
 * Notices, on every page and at next to no cost, that a chat widget may be here. It only ever asks; the background
 * confirms against the whole catalogue. Two signs: the URLs the page loads, which the browser keeps for us even from
 * before we ran (cached ones and those answered by a service worker too), and root elements of widgets.
 */
import { bloomReader } from './bloom.ts';
import { fileKey, hostKey, rootKey, rootToken, type SentryTable } from './sentry-table.ts';

export interface Finding {
  urls: string[];
  /** '#id', '.class', 'custom-tag', or a whole selector of the table's `deep` list. */
  tokens: string[];
}

/** The browser buffers this many resource entries; on heavier pages the rest must be read off the elements. */
const bufferSize = 250;
/** When a root element may come without any request and without touching <body>: look again after so many ms. */
const laterMs = [1_000, 4_000, 15_000, 60_000];
/** Wait for an idle moment no longer than this. */
const idleMs = 500;
/** Between two looks through the whole page: at least this long, and this many times what the last one took. */
const deepPauseMs = 200;
const deepShare = 300;
/** A page that appends without end is not read without end. */
const maxChildren = 300;
const maxDeep = 50;
const maxHosts = 1_000;
const maxPerHost = 20;

export function startSentry(
  table: SentryTable,
  found: (finding: Finding) => void,
  signal: AbortSignal,
): void {
  const isKnown = bloomReader(table.bloom);
  /** Host → how many more of its URLs to report. */
  const hosts = new Map<string, number>();
  const told = new Set<string>();
  const all: Finding = { urls: [], tokens: [] };
  let fresh: Finding = { urls: [], tokens: [] };

  function note(kind: keyof Finding, value: string): void {
    if (told.has(value)) return;
    told.add(value);
    fresh[kind].push(value);
    all[kind].push(value);
  }

  function flush(): void {
    if (!fresh.urls.length && !fresh.tokens.length) return;
    found(fresh);
    fresh = { urls: [], tokens: [] };
  }

  /** A host, or any parent of it, that a vendor file names. */
  function isKnownHost(host: string): boolean {
    for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1))
      if (isKnown(hostKey(rest))) return true;
    return false;
  }

  /** Plain string work: `new URL` for every resource would cost more than all the rest. */
  function readUrl(url: string): void {
    const start = url.indexOf('//') + 2;
    if (start < 2 || !url.startsWith('http')) return;
    const slash = url.indexOf('/', start);
    const host = url.slice(start, slash < 0 ? undefined : slash).replace(/^.*@|:\d+$/g, '');
    if (slash >= 0) {
      const path = url.slice(slash).split(/[?#]/, 1)[0]!;
      if (isKnown(fileKey(path.slice(path.lastIndexOf('/') + 1)))) note('urls', url);
    }
    const known = hosts.get(host) ?? (hosts.size < maxHosts && isKnownHost(host) ? maxPerHost : 0);
    hosts.set(host, Math.max(known - 1, 0));
    // Several per host: one vendor's products may differ only by path.
    if (known > 0) note('urls', url);
  }

  const selectors = table.deep.split(',').filter(Boolean);
  // The browser finds an id at once, however large the page.
  const ids = selectors.filter((selector) => rootToken(selector)?.startsWith('#'));
  const elsewhere = selectors.filter((selector) => !ids.includes(selector));
  let nextDeepAt = 0;
  let putOff: ReturnType<typeof setTimeout> | undefined;

  const seen = new WeakSet<Element>();
  function readElement(element: Element): void {
    if (seen.has(element)) return;
    seen.add(element);
    if (element.id && isKnown(rootKey(`#${element.id}`))) note('tokens', `#${element.id}`);
    // Not `classList`: a list object for each element costs more than splitting (Chromium 156, 2026-11).
    for (const name of element.getAttribute('class')?.split(/\s+/) ?? [])
      if (name && isKnown(rootKey(`.${name}`))) note('tokens', `.${name}`);
    if (element.localName.includes('-') && isKnown(rootKey(element.localName)))
      note('tokens', element.localName);
  }

  function readRoots(): void {
    for (const parent of [document.documentElement, document.body]) {
      let count = 0;
      for (
        let child = parent?.lastElementChild;
        child && count++ < maxChildren;
        child = child.previousElementSibling
      )
        readElement(child);
    }
    // A client-side navigation may have put another <body> in place.
    if (document.body) children.observe(document.body, { childList: true });
    for (const id of ids) if (document.getElementById(id.slice(1))) note('tokens', id);
    readDeep();
    flush();
  }

  /** Looks through the whole page, which costs by its size: never more than a small share of the time. */
  function readDeep(): void {
    const start = performance.now();
    if (!elsewhere.length) return;
    if (start < nextDeepAt) {
      putOff ??= setTimeout(readSoon, nextDeepAt - start);
      return;
    }
    putOff = undefined;
    // All of them: a page may have two widgets. Not without end: it may be full of look-alikes.
    const deep = [...document.querySelectorAll(elsewhere.join(','))].slice(0, maxDeep);
    for (const selector of deep.length ? elsewhere : [])
      if (deep.some((element) => element.matches(selector))) note('tokens', selector);
    const end = performance.now();
    nextDeepAt = end + Math.max(deepPauseMs, (end - start) * deepShare);
  }

  let isPlanned = false;
  function readSoon(): void {
    if (isPlanned || signal.aborted) return;
    isPlanned = true;
    const look = (): void => {
      isPlanned = false;
      if (!signal.aborted) readRoots();
    };
    // A page that animates all the time (ElevenLabs' orb) is never idle: hence the limit.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(look, { timeout: idleMs });
    else setTimeout(look, idleMs);
  }

  const resources = new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) readUrl(name);
    flush();
    readSoon();
  });
  resources.observe({ type: 'resource', buffered: true });
  if (performance.getEntriesByType('resource').length >= bufferSize)
    for (const element of document.querySelectorAll<HTMLScriptElement | HTMLIFrameElement>(
      'script[src],iframe[src]',
    ))
      readUrl(element.src);

  const children = new MutationObserver(readSoon);
  children.observe(document.documentElement, { childList: true });

  let timers: ReturnType<typeof setTimeout>[] = [];
  function readLater(): void {
    timers.forEach(clearTimeout);
    timers = laterMs.map((ms) => setTimeout(readSoon, ms));
  }
  readLater();
  // The next page of a web app may bring a widget out of a script that was there all along. `replace` is no next page:
  // some sites write the place a person scrolled to that way.
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener(
    'currententrychange',
    (event) => {
      if ((event as Event & { navigationType?: string }).navigationType !== 'replace') readLater();
    },
    { signal },
  );
  // Back from the back/forward cache: the background forgot this page when it was left.
  addEventListener(
    'pageshow',
    (event) => event.persisted && (all.urls.length || all.tokens.length) && found(all),
    {
      signal,
    },
  );
  signal.addEventListener('abort', () => {
    resources.disconnect();
    children.disconnect();
    [...timers, putOff].forEach(clearTimeout);
  });
  readSoon();
}
