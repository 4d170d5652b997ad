/** A made-up chat that talks, and a page that follows it. It proves nothing about any real vendor. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Vendor } from '../../../lib/engine/vendor.ts';
import { madeUp } from './made-up.ts';

export const composer = 'textarea';
const parts = (inside: string): Vendor => ({
  ...madeUp,
  roots: ['#chat'],
  conversation: {
    composer: [`${inside}textarea`],
    agentTurn: [`${inside}.agent`],
    visitorTurn: [`${inside}.me`],
    systemTurn: [`${inside}.note`],
    ended: [`${inside}.over`],
  },
});

const markup = '<div class="list"></div><textarea></textarea>';
/** Where it lives: its definition, and the script that finds its root in the page. */
export const places = {
  'the page': { vendor: parts('#chat '), root: `document.querySelector('#chat')` },
  'an open shadow root': {
    vendor: parts('#chat >>> '),
    root: `document.querySelector('#chat').attachShadow({ mode: 'open' })`,
  },
  'a closed shadow root': {
    vendor: parts('#chat >>> '),
    root: `document.querySelector('#chat').attachShadow({ mode: 'closed' })`,
  },
  'a frame in a closed shadow root': {
    vendor: parts('#chat >>> iframe >>> '),
    root: `((root) => {
      root.innerHTML = '<iframe></iframe>';
      return root.firstChild.contentDocument.body;
    })(document.querySelector('#chat').attachShadow({ mode: 'closed' }))`,
  },
};
export type PlaceName = keyof typeof places;
export const inPage = places['the page'].vendor;

/**
 * The page: `says(who, html)` adds a message, Enter in the field sends what is in it. A reload of it restores what
 * was said, as most widgets do.
 */
export const bodyOf = (place: PlaceName): string => `
<h1>A shop</h1><div id="chat"></div>
<script>
  const root = ${places[place].root}
  root.innerHTML = ${JSON.stringify(markup)}
  const list = root.querySelector('.list'), field = root.querySelector('textarea')
  window.list = list
  window.says = (who, html) => {
    const one = list.ownerDocument.createElement('div')
    one.className = who
    one.innerHTML = html
    list.append(one)
    keep()
    return one
  }
  const keep = () => (sessionStorage.chat = list.innerHTML)
  list.innerHTML = sessionStorage.chat ?? ''
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !field.value) return
    event.preventDefault()
    const text = field.value
    field.value = ''
    setTimeout(() => says('me', text.replace(/</g, '&lt;') + '<time>12:04</time>'), 150)
  })
</script>`;

/** Runs in the page: `says`, `list` and `followed` are there. */
export const inside = (page: Page, script: string): Promise<unknown> => page.evaluate(script);
export const says = (page: Page, who: string, html: string) =>
  inside(page, `void says(${JSON.stringify(who)}, ${JSON.stringify(html)})`);

/** Writes with a real keyboard, wherever the field is. */
export async function send(page: Page, text: string): Promise<void> {
  await inside(page, 'field.focus()');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

export const followed = (page: Page) => page.evaluate(() => window.followed);
/** "seq kind who: words", in the order it was told. */
export const lines = async (page: Page): Promise<string[]> =>
  (await followed(page)).told.map(({ seq, kind, turn }) => `${seq} ${kind} ${turn.who}: ${turn.text}`);
/** Waits until exactly these lines were told. */
export const told = (page: Page, expected: string[]): Promise<void> =>
  expect.poll(() => lines(page)).toEqual(expected);
