/** What a person chooses about a site as a whole: a snooze, or that nothing is hidden there any more. */
import type { SiteChoices, Snooze } from '../tab-messages.ts';
import { endOfDay, inThirtyDays } from '../policy/snooze.ts';
import { defaultRules } from './briefing.ts';
import { isVisitSnoozed, liftUntil, snoozeVisit } from './for-now.ts';
import { forgetEntries } from './outbox.ts';
import { choicesInTurn, dropDecline, putBack, tell, writeSite, type Place } from './sites.ts';
import { declineRows, isActive, siteRow } from './stores.ts';
import { changeTab, tabStates } from './tab-state.ts';

const ends: Record<Snooze, (now: number) => number | null> = {
  visit: () => null,
  today: endOfDay,
  month: inThirtyDays,
};

/** No invitations on a site for a while; `null` ends it. */
export async function snooze(place: Place, length: Snooze | null): Promise<void> {
  await choicesInTurn(async () => {
    await snoozeVisit(place, length === 'visit');
    await writeSite(place, { snoozedUntil: length && ends[length](Date.now()) });
  });
  tell(place);
}

async function choicesAt(place: Place): Promise<SiteChoices> {
  const { site, isPrivate } = place;
  const [row, rows] = await Promise.all([siteRow(site, isPrivate), declineRows(site, isPrivate)]);
  return {
    rule: row?.rule ?? null,
    snoozedUntil: row?.snoozedUntil ?? null,
    isVisitSnoozed: await isVisitSnoozed(place),
    declines: rows.filter((decline) => isActive(decline, Date.now())),
  };
}

/** "One no is enough" holds by itself where nobody chose otherwise, for this site or for everywhere. */
async function openRule({ rule }: SiteChoices): Promise<SiteChoices['rule']> {
  if (rule === 'allow') return rule;
  const { defaultRule, vendorRules } = await defaultRules();
  const isOpen = [defaultRule, ...Object.values(vendorRules)].every(
    (one) => one === 'once' || one === 'allow',
  );
  return isOpen ? null : 'once';
}

/** Every tab of the site does what its rule says. */
async function endLifts({ site, isPrivate }: Place): Promise<void> {
  await liftUntil({ site, isPrivate }, null);
  for (const [id, tab] of await tabStates())
    if (tab.site === site && tab.isPrivate === isPrivate && tab.lifted.length)
      await changeTab(id, (state) => state && { ...state, lifted: [], keepsLifted: false });
}

/** Forgets every "no" on a site, and its rule where that hides anything. Answers with what there was. */
export async function showAlways(place: Place): Promise<SiteChoices> {
  const before = await choicesInTurn(async () => {
    const choices = await choicesAt(place);
    for (const { vendor } of choices.declines) await dropDecline(place, vendor);
    await snoozeVisit(place, false);
    await writeSite(place, { rule: await openRule(choices), snoozedUntil: null });
    return choices;
  });
  if (!place.isPrivate) for (const { vendor } of before.declines) await forgetEntries(place.site, vendor);
  await endLifts(place);
  tell(place);
  return before;
}

/** Takes a `showAlways` back. */
export async function restoreSite(place: Place, choices: SiteChoices): Promise<void> {
  const { rule, snoozedUntil, declines } = choices;
  await choicesInTurn(async () => {
    for (const decline of declines) await putBack(place, decline);
    await snoozeVisit(place, choices.isVisitSnoozed);
    await writeSite(place, { rule, snoozedUntil });
  });
  tell(place);
}
