/** The annoyance, without our extension: a real widget's invitation comes back although it was declined. */
import { afterAll, describe, expect, test } from 'vitest';
import { act, seen, waitGone, waitSeen } from '../support/parts.ts';
import { ensureBed } from './bed/install.ts';
import { startBed } from './bed/serve/server.ts';
import type { ComesBack } from './bed/widget.ts';
import { inLane } from './lanes.ts';
import { asVisitor, isInviting, type Inviting, type Visitor } from './visit.ts';
import type { Page } from 'playwright-core';

const inviting = (await ensureBed()).filter(isInviting);
const bed = await startBed();
afterAll(() => bed.close());

/** Longer than any of these widgets takes, on a busy machine too. Milliseconds. */
const patience = 15_000;

async function declineAsTheVendorOffers(page: Page, { invitation, launcher }: Inviting): Promise<void> {
  if (!invitation.decline) return;
  await act(page, invitation.decline);
  // Some invite twice per load, and a busy machine may draw the card anew under the press: then a person presses again.
  await waitGone(page, invitation.shows, 3000).catch(async () => {
    if (await seen(page, invitation.shows)) await act(page, invitation.decline!);
    await waitGone(page, invitation.shows);
  });
  await waitSeen(page, launcher);
}

/** Whether the invitation is there again; if so it is declined again. */
async function isBack(page: Page, widget: Inviting, expected: boolean): Promise<boolean> {
  if (expected) await waitSeen(page, widget.invitation.shows, patience);
  else await page.waitForFunction(() => performance.now() > 6000);
  const back = await seen(page, widget.invitation.shows);
  if (back) await declineAsTheVendorOffers(page, widget);
  return back;
}

async function declineEverywhere(widget: Inviting, visitor: Visitor): Promise<ComesBack> {
  const { name, invitation } = widget;
  const expected = invitation.comesBack;
  const { page } = visitor;
  await page.goto(bed.url(name));
  await waitSeen(page, invitation.shows, patience);
  await declineAsTheVendorOffers(page, widget);

  await page.reload();
  const reload = await isBack(page, widget, expected.reload);
  await page.goto(bed.url(name, { page: 2 }));
  const nextPage = await isBack(page, widget, expected.nextPage);
  const tab = await visitor.newTab();
  await tab.goto(bed.url(name));
  const newTab = await isBack(tab, widget, expected.newTab);
  const later = await visitor.restartBrowser();
  await later.goto(bed.url(name));
  const restart = await isBack(later, widget, expected.restart);
  return { reload, nextPage, newTab, restart };
}

describe('without the extension', () => {
  test.concurrent.each(inviting)(
    '$name invites, is declined, and invites again',
    (widget) =>
      inLane(async () => {
        const back = await asVisitor(widget, undefined, (visitor) => declineEverywhere(widget, visitor));
        expect(back).toEqual(widget.invitation.comesBack);
      }),
    10 * 60_000,
  );

  test.concurrent.each(inviting.filter(({ closedToo }) => closedToo))(
    '$name invites from closed shadow roots too',
    (widget) =>
      inLane(() =>
        asVisitor(widget, undefined, async ({ page }) => {
          await page.goto(bed.url(widget.name, { closed: true }));
          await waitSeen(page, widget.invitation.shows, patience);
          const open = await page.evaluate(
            (root) => [...document.querySelectorAll(`${root}, ${root} *`)].some((each) => each.shadowRoot),
            widget.root,
          );
          expect(open).toBe(false);
        }),
      ),
    10 * 60_000,
  );
});
