/** The engine in a plain page, its host played by the test: what the extension would do by message is written down. */
import { startSession, type Session } from '../../../lib/engine/session.ts';
import type { Briefing } from '../../../lib/messages.ts';
import type { Vendor } from '../../../lib/engine/vendor.ts';

interface Told {
  name: string;
  data: unknown;
}

declare global {
  interface Window {
    noThanks: {
      start(vendors: Vendor[], facts?: Partial<Briefing>): void;
      brief(facts: Partial<Briefing>): void;
      told: Told[];
      session(): Session;
      orphan(): void;
      /** Closed shadow roots of the page, kept by a patch the test installs before the page's scripts. */
      closedRoots?: WeakMap<Element, ShadowRoot>;
    };
  }
}

let session: Session;
let briefing: Briefing;
let isConnected = true;
const stop = new AbortController();
const told: Told[] = [];
const closedRoots = window.noThanks?.closedRoots;

/** What the background does in the page's world: the vendor's call of that number (lib/background/calls.ts). */
function callInPage(id: string, number: number): void {
  const { invitations = [], window: its } = briefing.vendors.find((one) => one.id === id) ?? {};
  const steps = [...invitations.flatMap(({ quiet }) => quiet ?? []), ...(its?.close ?? [])];
  const step = steps.filter((one) => one.do === 'call')[number];
  const path = step?.name.split('.') ?? [];
  const name = path.pop()!;
  type Owner = Record<string, unknown> | undefined;
  const owner = path.reduce<Owner>((at, key) => at?.[key] as Owner, window as unknown as Owner);
  const target = owner?.[name];
  if (typeof target === 'function') Reflect.apply(target, owner, step!.args ?? []);
}

window.noThanks = {
  ...(closedRoots && { closedRoots }),
  told,
  session: () => session,
  orphan: () => void (isConnected = false),
  start(vendors, facts = {}) {
    briefing = {
      site: 'test.example',
      siteRule: null,
      vendorRules: {},
      defaultRule: 'once',
      declines: {},
      snoozedUntil: null,
      engaged: [],
      lifted: [],
      liftedUntil: null,
      areSheetsChanging: false,
      chip: {
        language: 'en',
        direction: 'ltr',
        decline: 'No thanks',
        declineLabel: 'No thanks: $1',
        undo: 'Undo',
        declined: 'Declined on this site',
      },
      vendors,
      ...facts,
    };
    session = startSession(
      {
        role: 'top',
        shadowOf: (element) => element.shadowRoot ?? closedRoots?.get(element) ?? null,
        tell: (name, data) => {
          told.push({ name, data });
          const { vendor, engagement, call } = data as { vendor: string; engagement?: string; call: number };
          if (name === 'runCall') setTimeout(() => callInPage(vendor, call), 5);
          if (name !== 'setEngagement') return;
          const others = briefing.engaged.filter((one) => one !== vendor);
          window.noThanks.brief({ engaged: engagement === 'none' ? others : [...others, vendor] });
        },
        askGesture: () => Promise.resolve(false),
        recordDecline: (decline) => {
          told.push({ name: 'recordDecline', data: decline });
          window.noThanks.brief({ declines: { ...briefing.declines, [decline.vendor]: null } });
        },
        isConnected: () => isConnected,
        orphaned: () => stop.abort(),
        now: () => Date.now(),
        pressedBefore: () => -Infinity,
      },
      stop.signal,
    );
    session.brief(briefing);
  },
  brief(facts) {
    briefing = { ...briefing, ...facts };
    // As in the extension: the background's answer comes later, never inside the call that caused it.
    setTimeout(() => session.brief(briefing), 5);
  },
};
