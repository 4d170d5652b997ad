/** A person who shows us a chat: starts the picker from the popup, points, and goes on by keyboard. */
import type { CustomRuleRow } from '../../lib/db/rows.ts';
import { boxOf } from '../support/parts.ts';
import { waitFor } from '../support/wait-for.ts';
import { tabShowing } from './popup-shop.ts';
import type { Person, Tab } from './story-support.ts';

/** What carries the picker in a page; its inside is a closed shadow root. */
export const picker = '[data-no-thanks-chip=picker]';

/** The rules that are stored. */
export const rules = ({ inside }: Person): Promise<CustomRuleRow[]> =>
  inside.evaluate(
    () =>
      new Promise<CustomRuleRow[]>((resolve, reject) => {
        const opening = indexedDB.open('no-thanks');
        opening.onerror = () => reject(opening.error!);
        opening.onsuccess = () => {
          const database = opening.result;
          const all = database.transaction('customRules').objectStore('customRules').getAll();
          all.onsuccess = () => (database.close(), resolve(all.result as CustomRuleRow[]));
        };
      }),
  );

/** Presses the button of the popup over the page whose address holds `part`. */
export async function startPicker(person: Person, page: Tab, part: string): Promise<void> {
  const popup = await person.openPopup(await person.inside.evaluate(tabShowing, part));
  await waitFor('the button in the popup', () =>
    popup.evaluate(() =>
      [...document.querySelectorAll('button')].some(
        (one) => one.textContent.trim() === 'There is a chat invitation here',
      ),
    ),
  );
  await page.bringToFront();
  // A popup closes itself once the picker is there, and an evaluation in it ends with that.
  await popup
    .evaluate(() => {
      const all = [...document.querySelectorAll('button')];
      all.find((one) => one.textContent.trim() === 'There is a chat invitation here')!.click();
    })
    .catch(() => undefined);
  await waitFor('the picker', () => page.evaluate((at) => document.querySelector(at) !== null, picker));
}

/** Points at a part and presses it: the picker takes the press. */
export async function pointAt(page: Tab, path: string): Promise<void> {
  const { x, y, width, height } = await boxOf(page, path);
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
  await page.mouse.down();
  await page.mouse.up();
}

/** Keeps what is looked at. Returns the rule that there was not `before`. */
export async function keep(person: Person, page: Tab, before: number): Promise<CustomRuleRow> {
  await page.keyboard.press('Enter');
  return waitFor<CustomRuleRow | null>('a rule to be kept', async () => {
    const all = await rules(person);
    const latest = all.sort((a, b) => b.createdAt - a.createdAt)[0];
    return all.length > before ? latest! : null;
  });
}

/** Leaves the picker by the keyboard. */
export async function leavePicker(page: Tab): Promise<void> {
  await page.keyboard.press('Escape');
  await waitFor('the picker to go', () => page.evaluate((at) => !document.querySelector(at), picker));
}
