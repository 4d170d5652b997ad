import { describe, expect, test } from 'vitest';
import { loadVendors } from '../../scripts/catalogue.ts';
import { browsers, filesOf, inPages, read, scriptsOf } from './output.ts';

const vendors = await loadVendors();

/** Ways to reach a server. */
const network = [
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bRTCPeerConnection\b/,
  /\bimportScripts\b/,
];

/** A connection of the page with itself: without a server to ask, it reaches nobody else. */
const loopback = /new \w+\.RTCPeerConnection(?:\(\))?(?=[,;])/g;

/** Vite's own line in extension pages: it fetches the extension's own chunks, in browsers we do not support. */
const preload = /fetch\(\w+\.href,\w+\)/;

/** Text turned into code or markup. */
const evaluation = [/\beval\s*\(/, /\bnew Function\b/, /\bdocument\.write\b/, /\binsertAdjacentHTML\b/];

/** Addresses that are names or words of an error message: nothing ever asks for them. */
const names = [
  'http://www.w3.org/',
  'https://svelte.dev/e/',
  ...['http://bit.ly/2kdckMn', 'https://tinyurl.com/y2uuvskb'], // Dexie's
  ...['https://wxt.dev/guide/', 'https://github.com/wxt-dev/wxt/issues/'], // WXT's
];

describe.each(browsers)('%s: what the scripts may not contain', (browser) => {
  const scripts = scriptsOf(browser);

  test('there are scripts to look at', () => expect(scripts).toContain('background.js'));

  test('the gallery of components stays at home', () => {
    expect(filesOf(browser).filter((file) => /gallery/i.test(file))).toEqual([]);
  });

  test.each(scripts)('%s reaches no server', (file) => {
    const text = read(browser, file)
      .replace(preload, '')
      .replace(file === 'keep-alive.js' ? loopback : '', '');
    for (const way of network) expect(text.match(way)?.[0], String(way)).toBeUndefined();
  });

  test.each(scripts)('%s turns no text into code or markup', (file) => {
    for (const way of evaluation) expect(read(browser, file).match(way)?.[0], String(way)).toBeUndefined();
  });

  test.each(scripts)('%s names no address but the vendors’ homepages', (file) => {
    const allowed = [...names, ...(file === 'background.js' ? vendors.map((vendor) => vendor.homepage) : [])];
    const addresses = read(browser, file).match(/\bhttps?:\/\/[\w.-]+\.[a-z]{2,}[^\s`'"\\)]*/g) ?? [];
    expect(addresses.filter((address) => !allowed.some((name) => address.startsWith(name)))).toEqual([]);
  });

  test('no page loads anything from elsewhere', () => {
    const pages = filesOf(browser).filter((file) => file.endsWith('.html') || file.endsWith('.css'));
    for (const file of pages)
      expect(read(browser, file), file).not.toMatch(/https?:|@import|(src|href)="\/\//);
  });

  test.each(inPages(browser))('%s carries no database and no framework', (file) => {
    const text = read(browser, file);
    for (const word of ['Dexie', 'indexedDB', '__svelte', 'webextension-polyfill', 'tldts'])
      expect(text.includes(word), word).toBe(false);
    expect(text, 'a content-script framework').not.toMatch(/wxt:|ctx\.invalidated|ContentScriptContext/);
  });

  test.each(inPages(browser))('%s writes nothing to the console and keeps no source map', (file) => {
    expect(read(browser, file)).not.toMatch(/console\.|sourceMappingURL/);
  });
});
