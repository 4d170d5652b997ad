/**
 * The engine in one frame: keeps a watch per vendor, looks when something changes, shows chips, reports.
 * Inert until `start()`; everything stops with `signal`. Knows no extension API: the host gives it hands and ears.
 */
import type { Briefing, ChatWindow, DeclineHow, FromContent, Payload, Sighting } from '../messages.ts';
import { createArrivals } from './arrivals.ts';
import { createBeforePaint } from './before-paint.ts';
import { createChips, type Chips } from './chips.ts';
import { createFocusGuard } from './focus-guard.ts';
import type { Realm } from './find.ts';
import { listenForPresses, type Press } from './gestures.ts';
import { createHider } from './hider.ts';
import { hushAttribute } from './hush.ts';
import { insideFrame } from './inside-frame.ts';
import { createObservation } from './observe.ts';
import { offerOf } from './offer-of.ts';
import { outdated } from './outdated.ts';
import { createPacer } from './pacer.ts';
import { createReporter } from './reporter.ts';
import { createRootless } from './rootless.ts';
import { store } from './run-steps.ts';
import { liftAttribute, readyAttribute } from './sheet.ts';
import { guardTitle } from './title-guard.ts';
import { setTokens } from './tokens.ts';
import type { InvitationKind, Step, Vendor } from './vendor.ts';
import type { Look } from './look.ts';
import { watchVendor, type VendorWatch } from './vendor-watch.ts';
import type { WatchContext } from './watch-context.ts';

export interface Host {
  role: 'top' | 'frame';
  shadowOf(element: Element): ShadowRoot | null;
  /** Sends and forgets. */
  tell<K extends keyof FromContent>(name: K, data: Payload<FromContent, K>): void;
  askGesture(vendor: string): Promise<boolean>;
  /** Stores a decline so that it survives this page and the background's death. */
  recordDecline(decline: Payload<FromContent, 'recordDecline'>): void;
  /** False once the extension was reloaded or updated under this page: then this session is an orphan. */
  isConnected(): boolean;
  /** Stops everything; called when this session finds itself an orphan. */
  orphaned(): void;
  /** Milliseconds since 1970. */
  now(): number;
  /** When the person last pressed something before we came, in the page's milliseconds; -Infinity if never. */
  pressedBefore(): number;
}

export interface Session {
  brief(briefing: Briefing): void;
  /** Declines whatever is offered now (keyboard command). */
  declineOffered(): boolean;
  conversationOver(vendor: string): void;
  frameSighted(frameUrl: string, sightings: Sighting[]): void;
  framePressed(vendor: string, on: 'launcher' | 'window'): void;
  wasThereAGesture(vendor: string): boolean;
  openChat(vendor: string, isToPress: boolean): ChatWindow;
  /** The page is back (from the back/forward cache, or out of prerendering): report everything anew. */
  reportAgain(): void;
}

/** Not every change shows in the tree (a transition on a far ancestor, a media query): look now and then. */
const restMs = 1000;
/** A gesture older than this no longer counts as the browser's "transient activation". */
const activationMs = 5000;

export function startSession(host: Host, signal: AbortSignal): Session {
  const isTop = host.role === 'top';
  const mine = (vendor: Vendor): Vendor => (isTop ? vendor : insideFrame(vendor));
  const watches = new Map<string, VendorWatch>();
  const calls = new WeakMap<Step, { vendor: string; call: number }>();
  const reached = new WeakMap<Element, string>();
  const sighted = new Map<string, Sighting[]>();
  let briefing: Briefing | null = null;
  let lastPressAt = -Infinity;
  let isFirstLook = true;
  let isHushing = false;
  let quieted = new Set<string>();

  const pacer = createPacer(look, {
    now: () => performance.now(),
    beforePaint: createBeforePaint(signal),
  });
  signal.addEventListener('abort', () => pacer.stop());
  const changed = (): void => pacer.changed();
  const observation = createObservation(changed, signal);
  const hider = createHider();
  const reporter = createReporter((sightings) => host.tell('reportSightings', { sightings }), host, signal);
  const focus = createFocusGuard(
    (element) => [...watches.values()].some(({ vendor }) => element.closest(vendor.roots.join(',') || '_')),
    signal,
  );

  const rootless = createRootless({
    hasRoot: (element) => host.shadowOf(element) !== null,
    found: () => look(),
    signal,
  });

  const realms = new WeakMap<Realm, () => void>();
  function enter(realm: Realm): void {
    observation.realm(realm);
    const listenAgain = realms.get(realm);
    if (listenAgain) {
      if (realm !== document && realm.nodeType === Node.DOCUMENT_NODE) listenAgain();
      return;
    }
    realms.set(realm, listenForPresses(realm, onPress, signal));
  }

  function onPress(press: Press): void {
    lastPressAt = performance.now();
    // Seen from a frame inside, the path ends at that frame's document: go on through the frame elements.
    const path = [...press.path];
    for (
      let view = path.at(-1)?.ownerDocument.defaultView;
      view && view !== window;
      view = view.parent as typeof view
    ) {
      const frame = view.frameElement;
      for (let at: Element | null = frame; at; at = at.parentElement) path.push(at);
    }
    if (briefing) for (const { presses } of watches.values()) presses.pressed({ ...press, path });
  }

  /** A press that none of our realms saw: before we came, or in a frame we cannot look into. When unsure, it was one. */
  function hadUnseenGesture(vendor: string, hasRemote: boolean): boolean {
    if (!isTop) return false;
    if (isFirstLook && performance.now() - host.pressedBefore() < activationMs) return true;
    const isBlind = hasRemote && !hasFrameScript(vendor);
    return isBlind && navigator.userActivation.isActive && performance.now() - lastPressAt > activationMs;
  }

  const hasFrameScript = (vendor: string): boolean =>
    [...sighted.values()].some((list) => list.some((sighting) => sighting.vendor === vendor));

  const context: WatchContext = {
    role: host.role,
    reach: { shadowOf: host.shadowOf, entered: enter, rootless: rootless.add },
    hider,
    observation,
    briefing: () => briefing,
    now: host.now,
    hadUnseenGesture,
    askGesture: host.askGesture,
    runCall: (step) => {
      const call = calls.get(step);
      if (call && isTop) host.tell('runCall', call);
    },
    setEngagement: (vendor, engagement) => host.tell('setEngagement', { vendor, engagement }),
    decline,
    repeated: (vendor, kind) => reporter.repeated(vendor, kind),
    tellTop: (vendor, on) => host.tell('pressedInFrame', { vendor, on }),
    reachFrame(vendor, frame) {
      if (!isTop || !frame.src || reached.get(frame) === frame.src) return;
      reached.set(frame, frame.src);
      host.tell('reachFrame', { vendor, url: frame.src });
    },
    giveFocusBack: (elements) => focus.giveBack(elements),
    changed,
    await: createArrivals(changed, signal).await,
    after: (ms, run) => void setTimeout(() => signal.aborted || run(), ms),
  };

  const chips: Chips | null = isTop
    ? createChips({ text: () => briefing!.chip, decline, undo, signal })
    : null;

  /** Nobody is there any more to tell: stops everything, so that nothing is promised that is not kept. */
  function isOrphan(): boolean {
    if (host.isConnected()) return false;
    host.orphaned();
    return true;
  }

  function decline(vendor: string, kind: InvitationKind, how: DeclineHow): void {
    if (!briefing || signal.aborted || isOrphan()) return;
    host.recordDecline({ id: crypto.randomUUID(), vendor, kind, how, at: host.now() });
    briefing.declines[vendor] = null;
    watches.get(vendor)?.declined(how);
    chips?.declined(vendor);
    // After the vendor's own control, let its handler run first: it may measure what we are about to hide.
    if (how === 'vendor') context.after(0, look);
    else look();
  }

  function undo(vendor: string): void {
    if (!briefing || isOrphan()) return;
    delete briefing.declines[vendor];
    host.tell('undoDecline', { vendor });
    look();
  }

  function numberCalls(vendor: Vendor): void {
    const steps = [
      ...vendor.invitations.flatMap(({ quiet }) => quiet ?? []),
      ...(vendor.window?.close ?? []),
    ];
    steps
      .filter((step) => step.do === 'call')
      .forEach((step, call) => calls.set(step, { vendor: vendor.id, call }));
  }

  function brief(next: Briefing): void {
    if (signal.aborted) return;
    // Declined elsewhere (in the vendor's frame, the toolbar popup, another tab): what shows here now is no repeat
    // either, and the chip offers to undo it.
    for (const vendor of Object.keys(next.declines)) {
      if (!briefing || vendor in briefing.declines) continue;
      watches.get(vendor)?.declined('popup');
      chips?.declined(vendor);
    }
    briefing = structuredClone(next);
    enter(document);
    const gone = outdated(watches, briefing.vendors.map(mine));
    gone.forEach((id) => watches.delete(id));
    // What they hid shows again; what else is hidden is hidden anew by the look below, before anything is painted.
    if (gone.length) hider.clear();
    for (const vendor of briefing.vendors) {
      if (watches.has(vendor.id)) continue;
      numberCalls(vendor);
      observation.heed(vendor);
      watches.set(vendor.id, watchVendor(mine(vendor), context));
      const flashes = vendor.invitations.filter(({ kind, pattern }) => kind === 'title' && pattern);
      if (isTop && flashes.length)
        guardTitle(
          (title) =>
            quieted.has(vendor.id) && flashes.some(({ pattern }) => new RegExp(pattern!, 'iu').test(title)),
          signal,
        );
    }
    look();
  }

  function look(): void {
    if (!briefing || signal.aborted || isOrphan()) return;
    const looks = new Map<string, Look>();
    for (const [id, watch] of watches) looks.set(id, watch.look());
    isFirstLook = false;
    const quiet = [...looks].filter(([, seen]) => !seen.lifted).map(([id]) => id);
    // The vendor's own "dismissed" memory: written as soon as it is quiet here, on a declined site before it loads.
    for (const id of quiet)
      if (isTop && !quieted.has(id))
        watches.get(id)!.vendor.remembers?.set?.forEach((step) => store(step, host.now()));
    quieted = new Set(quiet);
    hush(quiet.filter((id) => isLoud(watches.get(id)!.vendor)));
    const sightings = [...looks.values()].flatMap((seen) => seen.sightings);
    if (isTop) {
      mark(looks);
      chips!.show([...looks].flatMap(([id, seen]) => offerOf(watches.get(id)!.vendor, seen, sighted) ?? []));
      reporter.sighted(sightings.map(({ box: _box, ...rest }) => rest));
    } else reporter.sighted(sightings);
  }

  const isLoud = ({ invitations }: Vendor): boolean => invitations.some(({ kind }) => kind === 'sound');

  function hush(vendors: string[]): void {
    if (vendors.length && !isHushing) host.tell('hush', {});
    isHushing ||= vendors.length > 0;
    if (isHushing) setTokens(document.documentElement, hushAttribute, vendors);
  }

  /** Tells the registered stylesheets, by attributes on the root element, what the engine knows better. */
  function mark(looks: Map<string, Look>): void {
    const root = document.documentElement;
    setTokens(
      root,
      liftAttribute,
      [...looks].filter(([, seen]) => seen.lifted && seen.mayHaveSheet).map(([id]) => id),
    );
    const isReady = ([id, seen]: [string, Look]): boolean =>
      seen.mayHaveSheet && (!seen.remote.length || hasFrameScript(id));
    setTokens(
      root,
      readyAttribute,
      [...looks].filter(isReady).map(([id]) => id),
    );
  }

  const rest = setInterval(() => document.hidden || changed(), restMs);
  signal.addEventListener('abort', () => {
    clearInterval(rest);
    chips?.clear();
  });

  return {
    brief,
    conversationOver: (vendor) => watches.get(vendor)?.over(),
    declineOffered: () => chips?.declineFirst() ?? false,
    frameSighted(frameUrl, sightings) {
      sighted.set(frameUrl, sightings);
      changed();
    },
    framePressed: (vendor, on) => watches.get(vendor)?.presses.framePressed(on),
    wasThereAGesture: (vendor) => watches.get(vendor)?.presses.wasPressed() ?? false,
    openChat: (vendor, isToPress) => watches.get(vendor)?.presses.openChat(isToPress) ?? 'unknown',
    reportAgain: reporter.again,
  };
}
