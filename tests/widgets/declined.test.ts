/** The promise, on real widgets: declined once by our chip, never painted again, and the chat still opens. */
import { afterAll, describe, expect, test } from 'vitest';
import { act, press, seen, waitGone, waitSeen } from '../support/parts.ts';
import { ensureBed } from './bed/install.ts';
import { startBed } from './bed/serve/server.ts';
import { builtExtension } from './extension.ts';
import { meet } from './first-meeting.ts';
import { inLane } from './lanes.ts';
import { watchLoad, type Silence } from './silence.ts';
import { asVisitor, isInviting, type Inviting } from './visit.ts';
import type { Widget } from './bed/widget.ts';
import type { Page } from 'playwright-core';

const extension = builtExtension();
const widgets = await ensureBed();
const bed = await startBed();
afterAll(() => bed.close());

const chip = '[data-no-thanks-chip]';
const minutes = 60_000;

/** The chat is one press of the launcher away. */
async function opensTheChat(page: Page, widget: Widget): Promise<void> {
  await press(page, widget.launcher);
  await waitSeen(page, widget.window);
  for (const action of widget.open?.slice(1) ?? []) await act(page, [action]);
  if (widget.composer) await waitSeen(page, widget.composer);
}

function expectSilence(when: string, { frames, visible, pictures, painted, evidence }: Silence): void {
  expect(frames, `${when}: animation frames looked at`).toBeGreaterThan(5);
  expect(pictures, `${when}: pictures taken`).toBeGreaterThan(0);
  const seenIn = { visible, painted, evidence };
  expect(seenIn, `${when}: frames and pictures with the invitation`).toEqual({
    visible: 0,
    painted: 0,
    evidence: [],
  });
}

async function declinedOnce(widget: Inviting, closed: boolean): Promise<void> {
  const { name, invitation } = widget;
  const url = bed.url(name, { closed });
  const meeting = await meet(widget, url);
  await asVisitor(widget, extension, async (visitor) => {
    const { page } = visitor;
    await page.goto(url);
    await waitSeen(page, invitation.shows, 20_000);
    await waitSeen(page, chip);
    await press(page, chip, 1000); // it follows the invitation, which may still be sliding in
    await waitGone(page, invitation.shows);

    const isSilent = async (when: string, at: Page, go: () => Promise<unknown>) => {
      const evidenceName = `${name}${closed ? '-closed' : ''}-${when}`;
      expectSilence(when, await watchLoad(evidenceName, at, invitation.shows, meeting, go));
    };
    await isSilent('next page', page, () => page.goto(bed.url(name, { closed, page: 2 })));
    await isSilent('reload', page, () => page.reload());
    const later = await visitor.restartBrowser();
    await isSilent('restart', later, () => later.goto(url));
    expect(await seen(later, chip)).toBe(false);
    await opensTheChat(later, widget);
  });
}

const inviting = widgets.filter(isInviting);
const quiet = widgets.filter((widget) => !isInviting(widget));
const closable = (all: Widget[]) => all.filter(({ closedToo }) => closedToo);

describe('declined once by our chip', () => {
  test.concurrent.each(inviting)(
    '$name is never painted again, and opens when asked',
    (widget) => inLane(() => declinedOnce(widget, false)),
    10 * minutes,
  );
  test.concurrent.each(closable(inviting).filter(isInviting))(
    '$name in closed shadow roots, too',
    (widget) => inLane(() => declinedOnce(widget, true)),
    10 * minutes,
  );
});

describe('a widget that leaves people alone is left alone', () => {
  const cases = [
    ...quiet.map((w) => [w.name, false, w] as const),
    ...closable(quiet).map((w) => [w.name, true, w] as const),
  ];
  test.concurrent.each(cases)(
    '%s (closed shadow roots: %s)',
    (name, closed, widget) =>
      inLane(() =>
        asVisitor(widget, extension, async ({ page }) => {
          await page.goto(bed.url(name, { closed }));
          await waitSeen(page, widget.launcher);
          expect(await seen(page, chip)).toBe(false);
          await opensTheChat(page, widget);
          expect(await seen(page, chip)).toBe(false);
        }),
      ),
    10 * minutes,
  );
});
