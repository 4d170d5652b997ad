/** Chats whose messages nobody described are followed once the person has sent something in them, and only where it is sure. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { Vendor } from '../../lib/engine/vendor.ts';
import { loadVendors } from '../../scripts/catalogue.ts';
import { bundle } from './support/bundle.ts';
import { useHarness } from './support/harness.ts';
import { followed, inside, lines, says, send, told } from './support/talk.ts';
import { besides, furnish, manners, type Manner } from './support/undescribed.ts';

const harness = useHarness();
const catalogue = await loadVendors();
let script: string;
beforeAll(async () => {
  script = await bundle('./chat-entry.ts');
});

const named = manners['rows with telling names, with names and times beside the words'];

/** A fixture of a vendor without described messages, furnished, with the reader in it. */
async function open(id: string, manner: Manner = named): Promise<{ page: Page; vendor: Vendor }> {
  const vendor = catalogue.find((one) => one.id === id)!;
  expect(vendor.conversation).toBeUndefined();
  const page = await harness.open({ path: `vendors/${id}.html` });
  await furnish(page, manner);
  await says(page, 'them', 'Hello, may we help?');
  await follow(page, vendor);
  return { page, vendor };
}

async function follow(
  page: Page,
  vendor: Vendor,
  known: { seq: number; print: string }[] = [],
): Promise<void> {
  await page.evaluate(script);
  const start = { isRunning: known.length > 0, known };
  await page.evaluate(([v, s]) => window.followChat(v, s), [vendor, start] as const);
}

const asked = ['1 restored agent: Hello, may we help?', '2 new visitor: Where is order 4711?'];

test.each([
  ['gorgias', 'rows with telling names, with names and times beside the words'],
  ['smartsupp', 'names that a build tool made, told apart by their sides'],
  ['mylivechat', 'groups of several bubbles beneath a name'],
  ['collect-chat', 'a list, newest first, drawn from below'],
  ['chatway', 'two kinds of elements, each with its own name'],
  ['tidio', 'names that a build tool made, told apart by their sides'],
] as const)('%s: %s', async (id, how) => {
  const manner: Manner = manners[how];
  const { page } = await open(id, manner);
  await send(page, 'Where is order 4711?');
  await told(page, asked);
  for (const html of manner.besides) await besides(page, html);
  await says(page, 'them', 'On its <b>way</b>, with <a href="https://post.example/">the post</a>');
  await says(page, 'them', 'Anything else?');
  const answered = [...asked, '3 new agent: On its way, with the post', '4 new agent: Anything else?'];
  await told(page, answered);
  await send(page, 'No, thanks');
  await says(page, 'them', 'You’re welcome');
  await expect.poll(() => lines(page), { timeout: 15_000 }).toHaveLength(6);
  expect((await lines(page)).slice(0, 4)).toEqual(answered);
  expect(
    (await lines(page))
      .slice(4)
      .map((line) => line.slice(2))
      .sort(),
  ).toEqual(['new agent: You’re welcome', 'new visitor: No, thanks']);
  expect((await followed(page)).opened).toEqual(['visitor']);
  expect(harness.errors(page)).toEqual([]);
  await page.close();
});

test('drawn anew and after a reload of the page: nothing twice, and what came meanwhile', async () => {
  const { page, vendor } = await open('gorgias');
  await send(page, 'Where is order 4711?');
  await told(page, asked);
  await inside(page, 'void (list.innerHTML = list.innerHTML)');
  await says(page, 'them', 'On its way');
  await told(page, [...asked, '3 new agent: On its way']);
  const { known } = await followed(page);
  await page.reload();
  await furnish(page, named);
  for (const [who, text] of [
    ['them', 'Hello, may we help?'],
    ['me', 'Where is order 4711?'],
    ['them', 'On its way'],
    ['them', 'It is there'],
  ] as const)
    await says(page, who, text);
  await follow(page, vendor, known);
  await told(page, ['4 new agent: It is there']);
  await page.close();
});

test('nothing is followed unless the person sent it and it stands in the chat, once', async () => {
  const { page } = await open('gorgias');
  // Not a person's.
  await inside(
    page,
    `{
    field.value = 'I confess'
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
    field.value = ''
    says('me', 'I confess')
  }`,
  );
  // Sent, and shown outside the window alone; sent, and shown twice.
  for (const [text, drawn] of [
    ['elsewhere', `document.body.append('elsewhere')`],
    ['twice', `says('me', 'twice'); says('them', 'twice')`],
  ] as const) {
    await inside(
      page,
      `field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || field.value !== '${text}') return
      event.stopImmediatePropagation()
      event.preventDefault()
      field.value = ''
      ${drawn}
    }, { capture: true })`,
    );
    await send(page, text);
    // Longer than what was sent is looked for.
    await page.waitForTimeout(4500);
    await says(page, 'them', 'Hm?');
    await page.waitForTimeout(1500);
    expect(await followed(page)).toMatchObject({ opened: [], told: [] });
  }
  await page.close();
});

test('of a hundred thousand messages only the newest are looked at', async () => {
  const { page } = await open('mylivechat');
  await send(page, 'Where is order 4711?');
  await told(page, asked);
  await inside(
    page,
    `{
    const row = says('them', 'x')
    row.remove()
    for (let i = 0; i < 100000; i++) {
      const one = row.cloneNode(true)
      one.querySelector('.msg-text').textContent = 'Message ' + i
      list.append(one)
    }
  }`,
  );
  await says(page, 'them', 'The end');
  await send(page, 'Stop');
  await expect.poll(async () => (await lines(page)).join(), { timeout: 40_000 }).toMatch(/The end/);
  expect((await lines(page)).length).toBeLessThanOrEqual(210);
  await page.close();
  // To lay them out alone takes a busy machine most of a minute.
}, 120_000);
