/**
 * Notices, on every page and at next to no cost, that a chat widget may be here. It only ever asks; the background
 * confirms against the whole catalogue. Two signs: the URLs the page loads, which the browser keeps for us even from
 * before we ran (cached ones and those answered by a service worker too), and root elements of widgets.
 */
import { keyReader } from './key-set.ts';
import { isKnownFile, isKnownHost, partsOf } from './known-url.ts';
import type { SentryTable } from './sentry-table.ts';

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
const maxPerHost = 20;

export function startSentry(
  table: SentryTable,
  found: (finding: Finding) => void,
  signal: AbortSignal,
): void {
  const isKnown = keyReader(table.keys);
  /** Host → how many more of its URLs to report. */
  const hosts = new Map<string, number>();
  const all: Finding = { urls: [], tokens: [] };
  let isNew = false;

  function note(list: string[], value: string): void {
    if (list.includes(value)) return;
    list.push(value);
    isNew = true;
  }

  function flush(): void {
    if (isNew) found(all);
    isNew = false;
  }

  function readUrl(url: string): void {
    const { host, path } = partsOf(url);
    const left = hosts.get(host) ?? (isKnownHost(isKnown, host) ? maxPerHost : 0);
    hosts.set(host, left - 1);
    // Several per host: one vendor's products may differ only by path.
    if (left > 0 || isKnownFile(isKnown, path)) note(all.urls, url);
  }

  let nextDeepAt = 0;
  let putOff: ReturnType<typeof setTimeout> | undefined;

  const seen = new WeakSet<Element>();
  function readElement(element: Element): void {
    if (seen.has(element)) return;
    seen.add(element);
    // Not `classList`: a list object for each element costs more than splitting (Chromium 156, 2026-11).
    const names = element.getAttribute('class')?.split(/\s+/) ?? [];
    for (const token of ['#' + element.id, ...names.map((name) => '.' + name), element.localName])
      if (isKnown(token)) note(all.tokens, token);
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
    // The browser finds an id at once, however large the page.
    for (const id of table.ids.split(',')) if (document.getElementById(id)) note(all.tokens, '#' + id);
    readDeep();
    flush();
  }

  /** Looks through the whole page, which costs by its size: never more than a small share of the time. */
  function readDeep(): void {
    const start = performance.now();
    if (!table.deep) return;
    if (start < nextDeepAt) {
      // Anew each time: a timer may fire a fraction of a millisecond early, and this one would then be the last.
      clearTimeout(putOff);
      putOff = setTimeout(readSoon, nextDeepAt - start);
      return;
    }
    // One by one only where there is any: a page may have two widgets.
    if (document.querySelector(table.deep))
      for (const selector of table.deep.split(','))
        if (document.querySelector(selector)) note(all.tokens, selector);
    const end = performance.now();
    nextDeepAt = end + Math.max(deepPauseMs, (end - start) * deepShare);
  }

  let isPlanned = false;
  function readSoon(): void {
    if (isPlanned) return;
    isPlanned = true;
    const look = (): void => {
      isPlanned = false;
      if (!signal.aborted) readRoots();
    };
    // A page that animates all the time (ElevenLabs' orb) is never idle: hence the limit.
    requestIdleCallback(look, { timeout: idleMs });
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
    ({ persisted }) => persisted && all.urls.length + all.tokens.length && found(all),
    { signal },
  );
  signal.addEventListener('abort', () => {
    resources.disconnect();
    children.disconnect();
    [...timers, putOff].forEach(clearTimeout);
  });
  readSoon();
}
