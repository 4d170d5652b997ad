/** A chat is followed in a real page: every message once, word by word, and nothing that is none. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Known } from '../../lib/conversation/tracker.ts';
import type { Vendor } from '../../lib/engine/vendor.ts';
import { bundle } from './support/bundle.ts';
import { useHarness } from './support/harness.ts';
import {
  bodyOf,
  followed,
  inPage,
  inside,
  lines,
  places,
  says,
  send,
  told,
  type PlaceName,
} from './support/talk.ts';

const harness = useHarness();
let script: string;
beforeAll(async () => {
  script = await bundle('./chat-entry.ts');
});

async function follow(page: Page, vendor: Vendor, known: Known[] = []): Promise<void> {
  await page.evaluate(script);
  const isRunning = known.length > 0;
  await page.evaluate(([v, start]) => window.followChat(v, start), [vendor, { isRunning, known }] as const);
}

async function open(place: PlaceName = 'the page'): Promise<Page> {
  const page = await harness.open({ body: bodyOf(place) });
  await follow(page, places[place].vendor);
  return page;
}

describe.each(Object.keys(places) as PlaceName[])('in %s', (place) => {
  test('what stood there, what the person sent, and what was answered', async () => {
    const page = await harness.open({ body: bodyOf(place) });
    await says(page, 'agent', 'Hi! Ask us anything.');
    await follow(page, places[place].vendor);
    await send(page, 'Where is order 4711?');
    await told(page, ['1 restored agent: Hi! Ask us anything.', '2 new visitor: Where is order 4711?']);
    await says(
      page,
      'agent',
      '<p>On its way: <a href="https://post.example/4711">track it</a></p><time>12:05</time>',
    );
    await told(page, [
      '1 restored agent: Hi! Ask us anything.',
      '2 new visitor: Where is order 4711?',
      '3 new agent: On its way: track it',
    ]);
    const { opened, told: all } = await followed(page);
    expect(opened).toEqual(['visitor']);
    expect(all[2]!.turn.links).toEqual(['https://post.example/4711']);
    expect(harness.errors(page)).toEqual([]);
    await page.close();
  });
});

test('a streaming answer is one turn; what is edited later keeps its number', async () => {
  const page = await open();
  await send(page, 'Hello');
  await told(page, ['1 new visitor: Hello']);
  await inside(
    page,
    `new Promise((done) => {
    const one = says('agent', '<p></p>').firstChild
    const words = 'It is on its way and comes tomorrow'.split(' ')
    const next = () => { one.append(words.shift() + ' '); words.length ? setTimeout(next, 120) : done() }
    next()
  })`,
  );
  await told(page, ['1 new visitor: Hello', '2 new agent: It is on its way and comes tomorrow']);
  await inside(page, `void (list.lastChild.textContent = 'It is on its way and comes on Monday')`);
  await told(page, [
    '1 new visitor: Hello',
    '2 new agent: It is on its way and comes tomorrow',
    '2 edited agent: It is on its way and comes on Monday',
  ]);
  await page.close();
});

test('an indicator, a receipt, a time, hidden words and buttons are no turns', async () => {
  const page = await open();
  await send(page, 'Hello');
  await told(page, ['1 new visitor: Hello']);
  await says(page, 'agent', 'Anna is typing…');
  await says(page, 'agent', '<i></i><i></i>…');
  await says(page, 'agent', '<svg><text>dots</text></svg>');
  await says(page, 'agent', '<time>12:06</time><span aria-hidden="true">✓✓</span><button>Copy</button>');
  await says(
    page,
    'agent',
    'Here I am<span hidden>secret</span><script>evil()</' + 'script><style>b {}</style>',
  );
  await told(page, ['1 new visitor: Hello', '2 new agent: Here I am']);
  // The line that said she types becomes what she typed.
  await inside(page, `void (list.children[1].textContent = 'One moment')`);
  await told(page, ['1 new visitor: Hello', '2 new agent: Here I am', '3 new agent: One moment']);
  await page.close();
});

test('drawn anew, reloaded, restored: nothing is told twice, and what came meanwhile is', async () => {
  const page = await open();
  await send(page, 'ok');
  await told(page, ['1 new visitor: ok']);
  await says(page, 'agent', 'ok');
  await says(page, 'agent', 'ok');
  const before = ['1 new visitor: ok', '2 new agent: ok', '3 new agent: ok'];
  await told(page, before);
  await inside(page, 'void (list.innerHTML = list.innerHTML)');
  await says(page, 'agent', 'Anything else?');
  await told(page, [...before, '4 new agent: Anything else?']);
  const { known } = await followed(page);
  await page.reload();
  await says(page, 'agent', 'Hello?');
  await follow(page, inPage, known);
  await told(page, ['5 new agent: Hello?']);
  await page.close();
});

test('a list that holds the newest first, one that draws only what is in view, and older history above it', async () => {
  const page = await open();
  await inside(page, `void (list.style.cssText = 'display: flex; flex-direction: column-reverse')`);
  await inside(page, `void (window.saysFirst = (who, text) => list.prepend(says(who, text)))`);
  await send(page, 'one');
  await told(page, ['1 new visitor: one']);
  await inside(page, `saysFirst('agent', 'two'); saysFirst('agent', 'three')`);
  const before = ['1 new visitor: one', '2 new agent: two', '3 new agent: three'];
  await told(page, before);
  await inside(page, `list.append(says('agent', 'Last week')); list.append(says('agent', 'Last year'))`);
  await inside(page, `saysFirst('agent', 'four')`);
  await told(page, [...before, '4 new agent: four']);
  // Three elements for everything: each message moves one element on.
  await inside(
    page,
    `list.style.cssText = ''; list.innerHTML = ''; void ['two', 'three', 'four'].map((text) => says('agent', text))`,
  );
  for (const next of ['five', 'six']) {
    await inside(
      page,
      `{
      const texts = [...list.children].slice(1).map((one) => one.textContent).concat(${JSON.stringify(next)})
      texts.forEach((text, i) => (list.children[i].textContent = text))
    }`,
    );
    await expect.poll(() => lines(page)).toContain(`${next === 'five' ? 5 : 6} new agent: ${next}`);
  }
  expect(await lines(page)).toHaveLength(6);
  await page.close();
});

test('what a page forges begins no conversation: untrusted keys and presses, messages of its own', async () => {
  const page = await open();
  await inside(
    page,
    `new Promise((done) => {
    field.value = 'I confess'
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    for (const type of ['keydown', 'keypress', 'keyup'])
      field.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true, cancelable: true }))
    field.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    field.click()
    says('me', 'I confess, too')
    for (const name of ['openConversation', 'recordTurn', 'writeMessage', 'conversationOver'])
      postMessage({ name, data: { vendor: 'made-up', text: 'hello', send: true } }, '*')
    setTimeout(done, 2500)
  })`,
  );
  expect(await followed(page)).toMatchObject({ opened: [], told: [], drafts: [] });
  await page.close();
});

test('of a hundred thousand messages only so many are told, whatever the page does', async () => {
  const page = await open();
  await send(page, 'Hello');
  await told(page, ['1 new visitor: Hello']);
  await inside(
    page,
    `void (() => {
    for (let i = 0; i < 100000; i++) {
      const one = document.createElement('div')
      one.className = 'agent'
      one.textContent = 'Message ' + i
      list.append(one)
    }
  })()`,
  );
  await expect.poll(async () => (await lines(page)).at(-1), { timeout: 40_000 }).toMatch(/Message 99999$/);
  // Only the last two hundred are looked at: the rest was never on anybody's screen.
  expect((await lines(page)).length).toBeLessThanOrEqual(201);
  await page.close();
});

test('a draft is kept while it is written, and forgotten when it was sent; a chat that goes and comes back is noticed', async () => {
  const page = await open();
  await send(page, 'Hello');
  await told(page, ['1 new visitor: Hello']);
  await inside(page, 'field.focus()');
  await page.keyboard.type('My order num');
  await expect.poll(async () => (await followed(page)).drafts.at(-1)).toBe('My order num');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await followed(page)).drafts.at(-1)).toBe('');
  await inside(page, `void (window.chat0 = document.querySelector('#chat')).remove()`);
  await expect.poll(async () => (await followed(page)).signs).toContain('gone');
  await inside(page, 'document.body.append(chat0)');
  await expect
    .poll(async () => (await followed(page)).signs.filter((one) => one === 'back').length)
    .toBeGreaterThan(1);
  await says(page, 'note over', 'This chat has ended');
  await expect.poll(async () => (await followed(page)).signs).toContain('ended');
  await page.close();
});

test('while the window is closed and its messages out of the page, the number of unread ones tells of an answer', async () => {
  const page = await open();
  await inside(
    page,
    `document.querySelector('#chat').insertAdjacentHTML('beforebegin', '<b id="count"></b>')`,
  );
  await page.evaluate(script);
  const invitations = [{ kind: 'badge' as const, shows: ['#count:not(:empty)'] }];
  await page.evaluate((v) => window.followChat(v, { isRunning: true, known: [] }), {
    ...inPage,
    invitations,
  });
  await inside(page, `void (window.count.textContent = '1')`);
  const unread = async () => (await followed(page)).signs.filter((one) => one === 'unread');
  await expect.poll(unread).toHaveLength(1);
  await inside(page, `void (window.count.textContent = '2')`);
  await expect.poll(unread).toHaveLength(2);
  await inside(page, `void (window.count.textContent = '')`);
  await page.close();
});
