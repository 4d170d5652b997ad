/**
 * The stylesheets registered for sites where a vendor was declined: a repeat is hidden before it can
 * paint, with no script involved. Two kinds of rule:
 * - hide: an invitation that is an element of its own in the top document. Lifted in one tab at once by
 *   an attribute on the root element, because `removeCSS` does not lift a registered sheet (design §4).
 * - hold: what a stylesheet cannot tell apart (a shadow host or frame shared with the launcher, a window).
 *   Transparent for at most `holdMs`, or until the engine is in place and takes over.
 */
import { pathOf, stepsOf } from './path.ts';
import type { Vendor } from './vendor.ts';

/** On <html>, a list of vendor ids (or "all"): their sheets do nothing in this document. */
export const liftAttribute = 'data-no-thanks';
/** On <html>, a list of vendor ids: the engine has taken over from their hold rules. */
export const readyAttribute = 'data-no-thanks-ready';
export const holdMs = 6000;

const without = (attribute: string, ...tokens: string[]): string =>
  tokens.map((token) => `:not([${attribute}~="${token}"])`).join('');

const rule = (gate: string, selectors: string[], body: string): string =>
  selectors.length ? `:root${gate} :is(${selectors.join(', ')}) { ${body} }\n` : '';

/** Single-step paths of whatever marks an invitation; a size needs the engine. */
export function invitationSelectors(vendor: Vendor): string[] {
  const paths = vendor.invitations.flatMap((invitation) => [
    ...(invitation.shows ?? []).filter((spot) => typeof spot === 'string'),
    ...(invitation.quiet ?? []).flatMap((step) => (step.do === 'hide' ? [step.at] : [])),
  ]);
  return paths.filter((path) => stepsOf(path).length === 1);
}

/** Outermost steps of everything only the engine can classify. */
function heldSelectors(vendor: Vendor): string[] {
  const spots = vendor.invitations.flatMap((invitation) => invitation.shows ?? []);
  const inside = spots.filter((spot) => typeof spot !== 'string' || stepsOf(spot).length > 1);
  return [...inside, ...(vendor.window?.shows ?? [])].map((spot) => stepsOf(pathOf(spot))[0]!);
}

const unique = (list: string[]): string[] => [...new Set(list)];

/** The sheet of a declined vendor. */
export function declinedSheet(vendor: Vendor): string {
  const lifted = without(liftAttribute, vendor.id, 'all');
  const held = unique(heldSelectors(vendor));
  return (
    rule(lifted, unique(invitationSelectors(vendor)), 'display: none !important') +
    rule(
      lifted + without(readyAttribute, vendor.id),
      held,
      `animation: no-thanks-hold ${holdMs}ms step-end !important`,
    ) +
    (held.length
      ? '@keyframes no-thanks-hold { from { opacity: 0; pointer-events: none } to { opacity: 1; pointer-events: auto } }\n'
      : '')
  );
}

/** Every part of a widget, by its outermost element. */
export function widgetSelectors(vendor: Vendor): string[] {
  const spots = [
    ...vendor.roots,
    ...(vendor.launcher ?? []),
    ...vendor.invitations.flatMap((invitation) => invitation.shows ?? []),
    ...(vendor.window?.shows ?? []),
  ];
  return unique(spots.map((spot) => stepsOf(pathOf(spot))[0]!));
}

/** The sheet of a vendor whose whole widget the person hid. */
export const hiddenSheet = (vendor: Vendor): string =>
  rule(without(liftAttribute, vendor.id, 'all'), widgetSelectors(vendor), 'display: none !important');

/** The invitations alone, without holds: safe on pages where the engine may come late (rule `quiet` everywhere). */
export function quietSheet(vendors: readonly Vendor[]): string {
  return vendors
    .map((vendor) =>
      rule(
        without(liftAttribute, vendor.id, 'all'),
        unique(invitationSelectors(vendor)),
        'display: none !important',
      ),
    )
    .join('');
}

/** File name without ending → contents, for every vendor and for all of them together. */
export function vendorSheets(vendors: readonly Vendor[]): Record<string, string> {
  return {
    ...Object.fromEntries(
      vendors.flatMap((vendor) => [
        [`declined-${vendor.id}`, declinedSheet(vendor)],
        [`hidden-${vendor.id}`, hiddenSheet(vendor)],
      ]),
    ),
    'quiet-all': quietSheet(vendors),
    'hidden-all': vendors.map(hiddenSheet).join(''),
  };
}
