/** A person shows us a chat that is there: in a closed shadow root, in a frame of another origin. Real widgets. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../../scripts/lib/build.ts';
import { press, seen, waitGone, waitSeen } from '../support/parts.ts';
import { ensureBed } from '../widgets/bed/install.ts';
import { startBed, type Bed } from '../widgets/bed/serve/server.ts';
import { isInviting } from '../widgets/visit.ts';
import { keep, leavePicker, pointAt, rules, startPicker } from './picker-kit.ts';
import {
  newTabFor,
  siteOfTest,
  startPerson,
  waitDeclined,
  waitRepeats,
  type Person,
  type Tab,
} from './story-support.ts';

const widgets = (await ensureBed()).filter(isInviting);
const cases = [
  { name: 'typebot', where: 'in a closed shadow root', closed: true },
  { name: 'typebot', where: 'in an open shadow root', closed: false },
  { name: 'papercups', where: 'in a frame of another origin', closed: false },
].flatMap((one) => widgets.filter(({ name }) => name === one.name).map((widget) => ({ ...one, widget })));

const results = fileURLToPath(new URL('../.results/picker/', import.meta.url));
async function picture(page: Tab, name: string): Promise<void> {
  await mkdir(results, { recursive: true });
  await page.screenshot({ path: join(results, `${name}.png`) });
}

describe.each(browsers)('%s: a chat that a person pointed at', (browser) => {
  let bed: Bed;
  let person: Person;
  beforeAll(async () => {
    [bed, person] = await Promise.all([startBed(), startPerson(browser)]);
  });
  afterAll(() => Promise.all([person.close(), bed.close()]));

  test.each(cases)('$name, $where', async ({ name, closed, widget }) => {
    const { shows } = widget.invitation;
    const site = `pick-${name}-${closed ? 'closed' : 'open'}`;
    const url = bed.url(name, { closed, site });
    const page = await newTabFor(person, shows);
    await page.goto(url);
    await waitSeen(page, shows, 20_000);
    await startPicker(person, page, new URL(url).host);
    await picture(page, `${browser}-${name}-pointing`);
    await pointAt(page, shows);
    await picture(page, `${browser}-${name}-chosen`);
    await page.keyboard.press('Enter');
    await waitGone(page, shows);
    const before = (await rules(person)).length;
    await picture(page, `${browser}-${name}-preview`);
    const rule = await keep(person, page, before);
    await picture(page, `${browser}-${name}-saved`);
    await leavePicker(page);

    expect(rule).toMatchObject({ site: siteOfTest(url), source: 'picked', isOn: true });
    expect(await waitDeclined(person, url, rule.id)).toMatchObject({ how: 'popup', until: null });
    await waitGone(page, shows);
    await page.goto(bed.url(name, { closed, site, page: 2 }));
    await waitRepeats(person, url, rule.id);
    await waitSeen(page, widget.launcher);
    expect(await seen(page, shows)).toBe(false);
    // Typebot hears no press in a root that was made closed, without us either.
    if (!closed) {
      await press(page, widget.launcher);
      await waitSeen(page, widget.window);
    }
    await page.close();
  });
});
