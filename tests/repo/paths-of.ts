import { pathOf, stepsOf } from '../../lib/engine/path.ts';
import type { Path, Step, Vendor } from '../../lib/engine/vendor.ts';

/** Every step a vendor file may run. */
export const runSteps = (vendor: Vendor): Step[] => [
  ...vendor.invitations.flatMap((invitation) => invitation.quiet ?? []),
  ...(vendor.window?.close ?? []),
  ...(vendor.remembers?.set ?? []),
];

/** Every path of a vendor file, each once. */
export function pathsOf(vendor: Vendor): Path[] {
  const { text = [], ...parts } = vendor.conversation ?? {};
  return [
    ...new Set([
      ...vendor.roots,
      ...(vendor.launcher ?? []).map(pathOf),
      ...vendor.invitations.flatMap((invitation) => (invitation.shows ?? []).map(pathOf)),
      ...vendor.invitations.flatMap((invitation) => invitation.decline ?? []),
      ...(vendor.window?.shows ?? []).map(pathOf),
      ...(vendor.window?.decline ?? []),
      ...Object.values(parts).flat(),
      ...text,
      ...runSteps(vendor).flatMap((step) => ('at' in step && step.at ? [step.at] : [])),
    ]),
  ];
}

/** Everything a vendor file claims about the world, so everything `seen` has to vouch for. */
export const claimsOf = (vendor: Vendor): string[] => [
  ...new Set([
    ...vendor.hosts,
    ...(vendor.frames ?? []),
    ...pathsOf(vendor),
    ...(vendor.byTimer ? ['byTimer'] : []),
    ...vendor.invitations.flatMap(({ pattern }) => (pattern ? [pattern] : [])),
    ...runSteps(vendor).flatMap((step) =>
      step.do === 'call' ? [step.name] : step.do === 'storage' ? [step.key] : [],
    ),
  ]),
];

/** Every CSS selector of a vendor file: the steps of all paths. */
export const selectorsOf = (vendor: Vendor): string[] => [...new Set(pathsOf(vendor).flatMap(stepsOf))];
