/** The heuristics for unknown widgets in a plain page. */
import { findSpots } from '../../../lib/engine/find.ts';
import { judge } from '../../../lib/engine/unknown/judge.ts';
import type { Sign } from '../../../lib/engine/unknown/signs.ts';
import type { Spot, Vendor } from '../../../lib/engine/vendor.ts';

export interface Judged {
  total: number;
  reasons: Sign[];
  isChat: boolean;
  vendor: Vendor | null;
  /** The first tag of each host, with id and class, for people to read. */
  hosts: string[];
  parts: Record<'launcher' | 'card' | 'window', string | null>;
}

declare global {
  interface Window {
    judgeUnknown(): Judged[];
    /** What the fixture says (`data-expect`) of the elements that these parts of a definition find; '' where nothing. */
    marksOf(vendor: Vendor): Record<'launcher' | 'invitation' | 'window', string[]>;
  }
}

const tag = (element: Element | null): string | null =>
  element &&
  (element.cloneNode() as Element).outerHTML.replace(/(?: style="[^"]*"|<\/.*)/g, '').slice(0, 160);
const closedRoots = (window as { noThanks?: { closedRoots?: WeakMap<Element, ShadowRoot> } }).noThanks
  ?.closedRoots;

const shadowOf = (element: Element): ShadowRoot | null =>
  element.shadowRoot ?? closedRoots?.get(element) ?? null;

window.marksOf = (vendor) => {
  const reach = { shadowOf, entered: () => undefined, rootless: () => undefined };
  const marks = (spots: readonly Spot[] = []): string[] =>
    findSpots(spots, document, reach).elements.map(
      (element) => (element as HTMLElement).dataset['expect'] ?? '',
    );
  return {
    launcher: marks(vendor.launcher),
    invitation: marks(vendor.invitations.flatMap(({ shows }) => shows ?? [])),
    window: marks(vendor.window?.shows),
  };
};

window.judgeUnknown = () =>
  judge(shadowOf).map((verdict) => ({
    total: verdict.score.total,
    reasons: verdict.score.reasons,
    isChat: verdict.score.isChat,
    vendor: verdict.vendor,
    hosts: verdict.hosts.map((host) => tag(host)!),
    parts: {
      launcher: tag(verdict.parts.launcher),
      card: tag(verdict.parts.card),
      window: tag(verdict.parts.window),
    },
  }));
