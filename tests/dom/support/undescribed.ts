/**
 * Talks in windows of vendors whose messages nobody described. The windows are the vendors' fixtures; what is said in
 * them is drawn by made-up markup in the manners that chats have, and proves nothing about the real ones.
 */
import type { Page } from 'playwright-core';
import { inside } from './talk.ts';

type Who = 'me' | 'them';

export interface Manner {
  /** Around the messages. `%` is where they go. */
  list: string;
  /** One message; `%` is its words. */
  row: Record<Who, string>;
  /** Where it goes: the selector of the element it is added to, if the last child is one. */
  group?: Record<Who, string>;
  /** What stands in such a list besides, and is no message. */
  besides: string[];
}

const scrolls = 'height: 260px; overflow-y: auto';
const avatar = '<img alt="" width="20" height="20">';

export const manners = {
  'rows with telling names, with names and times beside the words': {
    list: `<div class="feed" style="${scrolls}">%</div>`,
    row: {
      me: '<div class="msg msg-visitor" style="text-align: right"><b class="msg-author">You</b><p class="msg-text">%</p><time>12:04</time></div>',
      them: '<div class="msg msg-operator"><b class="msg-author">Anna from support</b><p class="msg-text">%</p><i class="msg-time">12:05</i></div>',
    },
    besides: [
      '<div class="msg msg-system"><p class="msg-text">Anna joined the chat</p></div>',
      '<div class="msg msg-operator"><p class="msg-text">Anna is typing…</p></div>',
    ],
  },
  'names that a build tool made, told apart by their sides': {
    list: `<div role="log"><div>%</div></div>`,
    row: {
      me: '<div class="css-1x2y" style="display: flex; justify-content: flex-end"><div class="css-9k" style="padding: 8px"><span>%</span></div></div>',
      them: `<div class="css-7q8w" style="display: flex">${avatar}<div class="css-3z" style="padding: 8px"><span>%</span><span style="font-size: 10px">Sent by Ada</span></div></div>`,
    },
    besides: [
      '<div class="css-day" style="text-align: center">Monday</div>',
      '<div class="css-1p" style="cursor: pointer; width: 100px">Talk to sales</div>',
    ],
  },
  'groups of several bubbles beneath a name': {
    list: `<section aria-live="polite" class="thread" style="${scrolls}">%</section>`,
    row: {
      me: '<div class="bubble" style="margin-left: 160px"><div class="bubble-text">%</div></div>',
      them: '<div class="bubble" style="margin-right: 160px"><div class="bubble-text">%</div></div>',
    },
    group: {
      me: '<div class="block block-client"></div>',
      them: '<div class="block block-agent"><span class="block-name">Ben</span></div>',
    },
    besides: [
      '<div style="position: absolute; width: 1px; height: 1px; overflow: hidden"><div class="bubble"><div class="bubble-text">Ben says: Hello</div></div></div>',
      '<div class="separator">Today</div>',
      '<div class="rating-form">How did we do?</div>',
    ],
  },
  'a list, newest first, drawn from below': {
    list: `<ul id="messages" style="list-style: none; display: flex; flex-direction: column-reverse; ${scrolls}">%</ul>`,
    row: {
      me: '<li data-from="visitor" style="align-self: flex-end">%</li>',
      them: '<li data-from="operator" style="align-self: flex-start">%</li>',
    },
    besides: ['<li style="align-self: center">Cleo joined</li>'],
  },
  'two kinds of elements, each with its own name': {
    list: `<div class="conversation" style="${scrolls}">%</div>`,
    row: {
      me: '<div style="text-align: right"><div class="x-guest-bubble"><span>%</span></div></div>',
      them: '<div><div class="y"><div class="x-host-bubble"><p>%</p></div></div></div>',
    },
    besides: ['<div class="x-quick-replies">Yes, please</div>', '<div class="x-host-typing">…</div>'],
  },
} satisfies Record<string, Manner>;

/** Opens the fixture's window and makes it a chat: `says(who, html)` and `besides(html)` add to it, Enter sends. */
export async function furnish(page: Page, manner: Manner): Promise<void> {
  await inside(page, 'fixture.open()');
  await page.evaluate((how) => {
    const shown = [...document.querySelectorAll('[data-expect="window"]')].find((one) =>
      one.checkVisibility(),
    )!;
    const frame = shown.matches('iframe') ? shown : shown.querySelector('iframe');
    const root = (frame as HTMLIFrameElement | null)?.contentDocument ?? shown;
    const field = root.querySelector('textarea')!;
    const of = (html: string): Element => {
      const holder = root.ownerDocument ?? (root as Document);
      const made = holder.createElement('div');
      made.innerHTML = html;
      return made.firstElementChild!;
    };
    field.insertAdjacentHTML('beforebegin', how.list.replace('%', '<i id="here"></i>'));
    const here = root.querySelector('#here')!;
    const list = here.parentElement!;
    here.remove();
    const isReversed = getComputedStyle(list).flexDirection === 'column-reverse';
    const add = (element: Element, to: Element = list): void =>
      to[isReversed ? 'prepend' : 'append'](element);
    let last: 'me' | 'them' | null = null;
    const says = (who: 'me' | 'them', html: string): Element => {
      const row = of(how.row[who].replace('%', html));
      if (how.group && last !== who) add(of(how.group[who]));
      add(row, how.group ? list.lastElementChild! : list);
      last = who;
      return row;
    };
    Object.assign(window, { says, list, field, besides: (html: string) => ((last = null), add(of(html))) });
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !field.value) return;
      event.preventDefault();
      const text = field.value;
      field.value = '';
      setTimeout(() => says('me', text.replace(/</g, '&lt;')), 100);
    });
  }, manner);
}

export const besides = (page: Page, html: string): Promise<unknown> =>
  inside(page, `besides(${JSON.stringify(html)})`);
