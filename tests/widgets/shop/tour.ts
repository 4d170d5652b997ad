/** The tour of the demo shop: what a person would do there, with what is seen told in plain sentences. */
import { join } from 'node:path';
import type { Shop } from './server.ts';
import type { OpenBrowser, Tab } from './tab.ts';
import { until, type Watched, watchScript } from './watch.ts';

const invitation = 'typebot-bubble >>> [part=preview-message]';
export const parts = {
  invitation,
  launcher: 'typebot-bubble >>> button[part=button]',
  chat: 'typebot-bubble >>> [part=bot]',
  question: 'typebot-bubble >>> [part=preview-message] p',
  greeting: 'typebot-bubble >>> [part=bot] .typebot-host-bubble',
  cross: 'typebot-bubble >>> [part=preview-message-close-button]',
  chip: '[data-no-thanks-chip]',
  link: 'main a.button[href="/spade.html"]',
};
type Part = keyof typeof parts;

/** How long a page is watched for an invitation that must not come: twice the time it took the first time. */
const patience = 2;
const leastMs = 4000;

export interface Tour {
  shop: Shop;
  /** With our extension for `playTour`, without it for `playWithout`. */
  browser: OpenBrowser;
  /** Existing folder for the pictures. */
  pictures: string;
  /** Prefix of their names. */
  name: string;
  tell(sentence: string): void;
}

const ms = (time: number): string => `${Math.round(time)} ms`;

const middle = (seen: Watched, part: Part): [x: number, y: number] => {
  const { x, y, width, height } = seen.parts[part]!.box!;
  return [x + width / 2, y + height / 2];
};

const point = (tab: Tab, seen: Watched, part: Part): Promise<void> => tab.mouse.move(...middle(seen, part));

async function press(tab: Tab, seen: Watched, part: Part): Promise<void> {
  await point(tab, seen, part);
  await tab.mouse.click(...middle(seen, part));
}

/** Presses it once it stands still. */
export async function pressPart(tab: Tab, part: Part): Promise<void> {
  const isStill = settled();
  await press(tab, await until(tab, `There is no ${part} to press.`, (seen) => isStill(seen, part)), part);
}

/** The part stands still: what is moving may not be hit. */
function settled(): (seen: Watched, part: Part) => boolean {
  let before = '';
  return (seen, part) => {
    const now = JSON.stringify(seen.parts[part]!.box);
    const isStill = seen.parts[part]!.isVisible && now === before;
    before = now;
    return isStill;
  };
}

async function staysQuiet(tab: Tab, where: string, askedAfter: number): Promise<string> {
  await until(tab, `${where}: the chat’s button never came.`, (seen) => seen.parts['launcher']!.isVisible);
  const long = Math.max(leastMs, askedAfter * patience);
  const seen = await until(
    tab,
    `${where}: the page stopped painting.`,
    (now) => now.parts['invitation']!.painted > 0 || now.now > long,
    long + 20_000,
  );
  const { painted, present } = seen.parts['invitation']!;
  if (painted > 0) throw new Error(`${where}: the invitation was painted again.`);
  if (seen.parts['chip']!.isVisible) throw new Error(`${where}: there is a chip beside nothing.`);
  const attempt = present
    ? `It was there, unseen, in ${present} of them`
    : 'It was in the page in none either';
  return `${where}: the invitation was painted in none of ${seen.frames} frames (${(seen.now / 1000).toFixed(1)} s). ${attempt}.`;
}

const untilAsked = (tab: Tab, sentence: string): Promise<Watched> =>
  until(tab, sentence, (seen) => seen.parts['invitation']!.isVisible && seen.parts['question']!.isVisible);

/** The same shop without our extension, so that nobody takes a chat's own good manners for ours. */
export async function playWithout({ shop, browser: { tab, addScript }, tell }: Tour): Promise<void> {
  await addScript(watchScript(parts));
  await tab.goto(shop.url('index'));
  const asked = await untilAsked(tab, 'The shop never showed its invitation.');
  await point(tab, asked, 'invitation');
  const isStill = settled();
  const crossed = await until(tab, 'The invitation has no cross.', (seen) => isStill(seen, 'cross'));
  await press(tab, crossed, 'cross');
  await until(tab, 'Its cross did not close it.', (seen) => !seen.parts['invitation']!.isVisible);
  await tab.reload();
  await untilAsked(tab, 'It did not ask again by itself, so there is nothing to show here.');
  tell('Without No Thanks: it asked, was closed by its own cross, and asked again after a reload.');
}

/** Plays the tour. Rejects with a sentence at the first step that does not happen. */
export async function playTour({ shop, browser, pictures, name, tell }: Tour): Promise<void> {
  const { tab } = browser;
  let count = 0;
  const picture = (what: string) =>
    tab.screenshot({ path: join(pictures, `${name}-${++count}-${what}.png`) });
  await browser.addScript(watchScript(parts));

  await tab.goto(shop.url('index'));
  const asked = await untilAsked(tab, 'The shop never showed its invitation.');
  const askedAfter = asked.parts['invitation']!.first!;
  tell(`The shop opened, and after ${ms(askedAfter)} its chat asked: “${asked.parts['question']!.text}”.`);

  const isStill = settled();
  const offered = await until(tab, 'No “No thanks” came beside the invitation.', (seen) =>
    isStill(seen, 'chip'),
  );
  const chipAfter = offered.parts['chip']!.first! - offered.parts['invitation']!.first!;
  tell(`“No thanks” stood beside it ${ms(Math.max(0, chipAfter))} later.`);
  await picture('invitation');

  await press(tab, offered, 'chip');
  const declined = await until(
    tab,
    'The invitation did not go when “No thanks” was pressed.',
    (seen) => !seen.parts['invitation']!.isVisible,
  );
  const hiddenAfter = declined.parts['invitation']!.last! - declined.pressed!;
  const gone = hiddenAfter > 0 ? `${ms(hiddenAfter)} after that` : 'before the next frame';
  tell(`“No thanks” was pressed, and the invitation was gone ${gone}.`);
  await picture('declined');

  await tab.reload();
  tell(await staysQuiet(tab, 'The page was reloaded', askedAfter));
  await picture('reloaded');

  const home = await until(
    tab,
    'The link to the next page is gone.',
    (seen) => seen.parts['link']!.isVisible,
  );
  await press(tab, home, 'link');
  await until(tab, 'The link did not lead to the next page.', (seen) => !seen.parts['link']!.isVisible);
  tell(await staysQuiet(tab, 'The next page was opened', askedAfter));
  await picture('next-page');

  const quiet = await until(tab, 'The chat’s button is gone.', (seen) => seen.parts['launcher']!.isVisible);
  await press(tab, quiet, 'launcher');
  const open = await until(
    tab,
    'The chat did not open when its button was pressed.',
    (seen) => seen.parts['chat']!.isVisible && seen.parts['greeting']!.isVisible,
  );
  tell(`The chat’s own button was pressed, and it opened: “${open.parts['greeting']!.text}”.`);
  await picture('chat');
}
