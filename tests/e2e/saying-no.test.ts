/**
 * Every way of saying no, on real widgets: stored once, can be taken back (and the invitation is offered again), and
 * is followed by silence while the widget goes on asking.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSamples } from '../support/paint-sampler.ts';
import { act, press, seen, waitGone, waitSeen } from '../support/parts.ts';
import { waitFor } from '../support/wait-for.ts';
import { ensureBed } from '../widgets/bed/install.ts';
import { startBed, type Bed } from '../widgets/bed/serve/server.ts';
import { isInviting, type Inviting } from '../widgets/visit.ts';
import * as ways from './saying-no-ways.ts';
import {
  chip,
  chipRest,
  declineAt,
  declinesSaid,
  newTabFor,
  pressUndo,
  startPerson,
  waitDeclined,
  waitRepeats,
  type Person,
  type Tab,
} from './story-support.ts';

const widgets = (await ensureBed()).filter(isInviting);
const named = (name: string): Inviting => widgets.find((widget) => widget.name === name)!;

let sites = 0;
let bed: Bed;
let person: Person;
beforeAll(async () => {
  [bed, person] = await Promise.all([startBed(), startPerson('chromium')]);
});
afterAll(() => Promise.all([person.close(), bed.close()]));

interface Case {
  title: string;
  widget: string;
  how: 'chip' | 'vendor' | 'command' | 'popup';
  sayNo: ways.SayNo;
  /** Instead of pressing "Undo" in the chip's place. */
  undo?: ways.SayNo;
}

const rasaCross = '.rw-tooltip-close button';
const typebotCross = 'typebot-bubble >>> [part=preview-message-close-button]';
const rocketchatCross = 'iframe#rocketchat-iframe >>> [class*=screen__chat-close-button]';

const cases: Case[] = [
  { title: 'our chip, by mouse', widget: 'rasa', how: 'chip', sayNo: ways.mouse(chip) },
  { title: 'our chip, by touch', widget: 'typebot', how: 'chip', sayNo: ways.touch(chip) },
  {
    ...{ title: 'our chip, by keyboard', widget: 'typebot', how: 'chip' },
    ...{ sayNo: ways.keyboard(chip), undo: ways.keyboardUndo },
  },
  { title: 'its cross in the page, by mouse', widget: 'rasa', how: 'vendor', sayNo: ways.mouse(rasaCross) },
  { title: 'its cross in the page, by touch', widget: 'rasa', how: 'vendor', sayNo: ways.touch(rasaCross) },
  {
    title: 'its cross in the page, by keyboard',
    ...{ widget: 'rasa', how: 'vendor', sayNo: ways.keyboard(rasaCross) },
  },
  {
    title: 'its cross that shows only under the pointer',
    ...{
      widget: 'gleap',
      how: 'vendor',
      sayNo: ways.hovering('.gleap-notification-item', '.gleap-notification-close'),
    },
  },
  {
    title: 'its cross in a shadow root, by mouse',
    ...{ widget: 'typebot', how: 'vendor' },
    sayNo: ways.hovering(named('typebot').invitation.shows, typebotCross),
  },
  {
    title: 'its cross in a shadow root, by keyboard',
    ...{ widget: 'typebot', how: 'vendor', sayNo: ways.keyboard(typebotCross) },
  },
  {
    title: 'its cross in a cross-origin frame, by mouse',
    ...{ widget: 'rocketchat', how: 'vendor', sayNo: ways.mouse(rocketchatCross) },
  },
  {
    title: 'its cross in a cross-origin frame, by keyboard',
    ...{ widget: 'rocketchat', how: 'vendor', sayNo: ways.keyboard(rocketchatCross) },
  },
  {
    title: 'its launcher, which is its only cross, by mouse',
    ...{ widget: 'react-chat-widget', how: 'vendor', sayNo: ways.mouse('.rcw-launcher') },
  },
  {
    title: 'its launcher, which is its only cross, by keyboard',
    ...{ widget: 'react-chat-widget', how: 'vendor', sayNo: ways.keyboard('.rcw-launcher') },
  },
  { title: 'the keyboard command', widget: 'typebot', how: 'command', sayNo: ways.command },
  {
    title: '“No thanks” in the popup',
    ...{ widget: 'typebot', how: 'popup', sayNo: ways.popup('No thanks'), undo: ways.popup('Show again') },
  },
];

test.each(cases)('$title ($widget)', async (one) => {
  const { widget: name, how, sayNo, undo = pressUndo } = one;
  const widget = named(name);
  const { shows, comesBack } = widget.invitation;
  // A site of its own for every try: a declined one asks no more.
  const url = bed.url(name, { site: `no-${++sites}-${name}` });
  const scene = { person, url };
  const row = () => declineAt(person, url, name);

  /** Reloads; a widget that keeps the refusal for the tab is visited in a new one. */
  const again = async (page: Tab): Promise<Tab> => {
    if (comesBack.reload) {
      await page.reload();
      return page;
    }
    await page.close();
    const next = await newTabFor(person, shows);
    await next.goto(url);
    return next;
  };
  /** Declines that were said in pages so far: each goes through the outbox, once. */
  const before = (await declinesSaid(person)).length;
  const said = async () => (await declinesSaid(person)).length - before;
  const offered = async (page: Tab) => {
    await waitSeen(page, shows, 20_000);
    await waitSeen(page, chip);
  };

  let page = await newTabFor(person, shows);
  await page.goto(url);
  await offered(page);
  await sayNo(page, scene);
  await waitGone(page, shows);
  const { id } = await waitDeclined(person, url, name);
  expect(await row()).toMatchObject({ how, until: null, repeats: 0, id });
  if (how !== 'popup') expect(await said(), 'said once').toBe(1);
  await undo(page, scene);
  await waitFor('the decline to be taken back', async () => !(await row()));

  page = await again(page);
  await offered(page);
  await sayNo(page, scene);
  const once = await waitDeclined(person, url, name);
  expect(once.id).not.toBe(id);

  page = await again(page);
  await waitRepeats(person, url, name);
  const { frames, visible } = await readSamples(page, shows);
  expect(frames).toBeGreaterThan(5);
  expect(visible).toBe(0);
  expect(await row(), 'stored once').toMatchObject({ id: once.id, how });
  if (how !== 'popup') expect(await said(), 'said once more').toBe(2);
  await waitSeen(page, widget.launcher);
  await page.close();
});

/** Runs in the page: long enough for the engine to look several times. */
const someFrames = (): Promise<void> =>
  new Promise((resolve) => {
    const look = (left: number): unknown => (left ? requestAnimationFrame(() => look(left - 1)) : resolve());
    look(60);
  });

test('the chip comes without taking the focus', async () => {
  const { shows } = named('typebot').invitation;
  const page = await newTabFor(person, shows);
  await page.goto(bed.url('typebot', { site: 'focus' }));
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await page.focus('header a');
  await waitSeen(page, chip, 20_000);
  await page.evaluate(someFrames);
  expect(await focused()).toBe('Home');
  await page.close();
});

interface Talk {
  widget: string;
  /** How often it asks on each page; 1 unless said otherwise. */
  asks?: number;
  /** What a reply shows while the window is closed. */
  replied: string[];
  /** What shows on the next page; the same unless said otherwise. */
  onNextPage?: string[];
}
const rocketchat = 'iframe#rocketchat-iframe >>> ';
const talks: Talk[] = [
  { widget: 'rasa', replied: ['.rw-unread-count-pastille', '.rw-tooltip-body'] },
  // A number, then its window opens by itself; so on the next page, where nobody is in its way in a conversation.
  {
    ...{ widget: 'react-chat-widget', asks: 2, replied: ['.rcw-badge'] },
    onNextPage: ['.rcw-conversation-container.active'],
  },
  { widget: 'rocketchat', replied: [`${rocketchat}[class*=button__badge]`] },
];

test.each(talks)('a conversation on a declined site is left alone ($widget)', async (talk) => {
  const widget = named(talk.widget);
  const { name, launcher, window, composer, message, invitation } = widget;
  const url = (page: number) => bed.url(name, { site: `talk-${name}`, page });
  const agentSays = (text: string) =>
    widget.agent!.includes('http')
      ? bed.agentSays(name, text)
      : page.evaluate(
          (words) => (globalThis as unknown as { agentReply(w: string): void }).agentReply(words),
          text,
        );
  const keepShowing = async (parts: string[]) => {
    for (const part of parts) await waitSeen(page, part);
    await page.evaluate(someFrames);
    for (const part of parts) expect(await seen(page, part), `${part} keeps showing`).toBe(true);
  };
  const repeats = async () => (await declineAt(person, url(1), name))?.repeats;

  const page = await newTabFor(person, invitation.shows);
  await page.goto(url(1));
  await waitSeen(page, invitation.shows, 20_000);
  await press(page, chip, chipRest);
  await waitDeclined(person, url(1), name);
  await page.reload();
  if (invitation.comesBack.reload) await waitRepeats(person, url(1), name, (talk.asks ?? 1) - 1);
  await press(page, launcher);
  await waitSeen(page, window);
  await act(page, widget.open?.slice(1) ?? []);
  await press(page, composer!);
  await page.keyboard.type('Which spade for clay?');
  await page.keyboard.press('Enter');
  await waitSeen(page, message!);
  const before = await repeats();

  await press(page, launcher);
  await waitGone(page, composer!);
  await agentSays('The narrow one.');
  await keepShowing(talk.replied);

  await page.goto(url(2));
  await waitSeen(page, launcher);
  await agentSays('Shall I put it aside for you?');
  await keepShowing(talk.onNextPage ?? talk.replied);
  expect(await repeats(), 'a reply is no repeat').toBe(before);
  await page.close();
});
