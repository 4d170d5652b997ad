/** The ways a person has of saying no (or of taking it back), with trusted input. */
import { expect } from 'vitest';
import { boxOf, hover, press } from '../support/parts.ts';
import { waitFor } from '../support/wait-for.ts';
import { tabShowing } from './popup-shop.ts';
import { chip, chipRest, siteOfTest, tabTo, type Person, type Tab } from './story-support.ts';

export interface Scene {
  person: Person;
  url: string;
}
export type SayNo = (page: Tab, scene: Scene) => Promise<void>;

/** A press with the mouse. The chip is there while its card is still on its way: nobody hits a cross in flight. */
export const mouse =
  (path: string): SayNo =>
  (page) =>
    press(page, path, chipRest);

/** A tap, as the browser makes it of a finger: `touchstart`, `touchend`, then the click. */
export const touch =
  (path: string): SayNo =>
  async (page) => {
    const { x, y, width, height } = await boxOf(page, path, chipRest);
    const browser = await page.context().newCDPSession(page);
    await browser.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    const touchPoints = [{ x: x + width / 2, y: y + height / 2 }];
    await browser.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await browser.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await browser.detach();
  };

/** The Tab key up to the control, then Enter. */
export const keyboard =
  (path: string): SayNo =>
  async (page) => {
    await tabTo(page, path);
    await page.keyboard.press('Enter');
  };

/** After a chip pressed by keyboard: "Undo" stands in its place, one Tab away. */
export const keyboardUndo: SayNo = async (page) => {
  await page.keyboard.press('Tab');
  expect(await page.evaluate((at) => document.activeElement?.matches(at), chip)).toBe(true);
  await page.keyboard.press('Enter');
};

/** First the pointer over the card, then a press on the cross that this brings, once our chip has made way for it. */
export const hovering =
  (card: string, cross: string): SayNo =>
  async (page) => {
    await hover(page, card);
    await press(page, cross, chipRest);
  };

interface Commands {
  commands: { onCommand: { dispatch(command: string): void } };
}

/** Keys of the browser's own cannot be pressed without a display: its event is dispatched in the worker. */
export const command: SayNo = async (page) => {
  await page.bringToFront();
  const [worker] = page.context().serviceWorkers();
  await worker!.evaluate(() =>
    (globalThis as unknown as { chrome: Commands }).chrome.commands.onCommand.dispatch('decline'),
  );
};

/** A button of the popup, opened as a tab over the page. */
export const popup =
  (label: string): SayNo =>
  async (page, { person, url }) => {
    const tab = await person.openPopup(await person.inside.evaluate(tabShowing, siteOfTest(url)));
    const button = tab.getByRole('button', { name: new RegExp(`^${label} `) });
    await button.click();
    await waitFor('the button to have done its work', async () => (await button.count()) === 0);
    await tab.close();
    await page.bringToFront();
  };
