/** One vendor's widget in one frame: what is there, what is decided, what is done about it. */
import type { Briefing, DeclineHow, Sighting } from '../messages.ts';
import type { Decision } from '../policy/decide.ts';
import { closeMs, createClosing } from './closing.ts';
import { findSpots, type Found } from './find.ts';
import { createLinger } from './linger.ts';
import type { Look } from './look.ts';
import { runSteps } from './run-steps.ts';
import { boxOf, isMeantToShow, isOpenWindow, isShowing, isTransparent } from './showing.ts';
import type { Invitation, InvitationKind, Spot, Step, Vendor } from './vendor.ts';
import { decisionOn, mayHaveSheet } from './vendor-decision.ts';
import { createVendorPresses, type VendorPresses } from './vendor-presses.ts';
import type { WatchContext } from './watch-context.ts';
import { createWindowOwner, type WindowState } from './window-state.ts';

export interface VendorWatch {
  readonly vendor: Vendor;
  look(): Look;
  readonly presses: VendorPresses;
  /** The person just said no: what shows now is not a repeat. After a press on the vendor's own control, leave the closing to it. */
  declined(how: DeclineHow): void;
  /** The conversation has ended: what comes now is an invitation again. A window left open stays the person's. */
  over(): void;
}

/** Presses in the vendor's frame travel to the top frame by message; this long we wait for one. */
const askMs = 150;
const badgeMs = 1000;
/** Frameworks move focus a moment after the press. */
const focusMs = 100;
/** What the vendor still shows this shortly after a decline is the same invitation, not a repeat. */
const calmMs = 1500;

type See = (part: Sighting['part'], state: Sighting['state'], element?: Element) => void;

export function watchVendor(vendor: Vendor, context: WatchContext): VendorWatch {
  const { hider, reach, observation } = context;
  const present = new Set<Invitation>();
  const linger = createLinger(context);
  const closing = createClosing(() => performance.now());
  let isGivenBack = false;
  let talked = false;
  /** A page keeps the sheet it was given. */
  let maySheetStay = false;
  let calmUntil = -Infinity;
  let badgeSince: number | null = null;
  const remoteNow = new Set<HTMLIFrameElement>();

  const locate = (spots: readonly Spot[] | undefined): Element[] => {
    const found: Found = findSpots(spots ?? [], document, reach);
    found.remote.forEach((frame) => remoteNow.add(frame));
    return found.elements;
  };

  const owner = createWindowOwner({
    now: () => performance.now(),
    hadUnseenGesture: () => context.hadUnseenGesture(vendor.id, remoteNow.size > 0),
    ask: () =>
      context.role === 'frame'
        ? context.askGesture(vendor.id)
        : new Promise((resolve) => {
            if (!remoteNow.size) resolve(false);
            else context.after(askMs, () => resolve(false));
          }),
    changed: onWindow,
  });

  function onWindow(state: WindowState, before: WindowState): void {
    if (state === 'person') context.setEngagement(vendor.id, talked ? 'talked' : 'open');
    if (state === 'closed') {
      closing.done();
      isGivenBack = false;
      if (before === 'person' && !talked) context.setEngagement(vendor.id, 'none');
    }
    if (before === 'asking') context.changed();
  }

  const windows = (): Element[] => locate(vendor.window?.shows);
  const isOpen = (element: Element): boolean =>
    isOpenWindow(element, hider.hiddenBy(element) !== null) && !hider.wasOff(element);

  const decisionFor = (briefing: Briefing, kind: InvitationKind): Decision =>
    decisionOn(briefing, vendor.id, {
      isTheirs: talked || owner.state() === 'person',
      isOpenedByPerson: kind === 'auto-open' && owner.state() === 'person',
      now: context.now(),
    });

  const steps = (list: readonly Step[] | undefined, card: Element | undefined): void =>
    runSteps(list ?? [], card, {
      find: (path) => locate([path]),
      hide: (elements) => hider.set(list!, elements),
      call: context.runCall,
      now: context.now,
    });

  /**
   * The steps, and focus back where it was: pressing Omnichannel's cross moves focus to its launcher, for a synthetic
   * press on a hidden pane too (seen in 1.8.3).
   */
  function quiet(list: readonly Step[] | undefined, elements: readonly Element[]): void {
    const active = document.activeElement;
    steps(list, elements[0]);
    const giveBack = (): void => {
      if (document.activeElement !== active)
        context.giveFocusBack([...elements, ...locate(vendor.roots), ...locate(vendor.launcher)]);
    };
    giveBack();
    context.after(focusMs, giveBack);
  }

  /** What was declined a moment ago is not attempted once more because it takes its time to go. */
  const isCounted = (): boolean => context.now() > calmUntil;

  /** Hides and quiets one invitation; the steps run once each time it appears. True while it wants to show. */
  function suppress(invitation: Invitation, elements: Element[]): boolean {
    const meant = elements.filter(
      (element) =>
        isMeantToShow(element, hider.hiddenBy(element)) && !hider.wasOff(element) && !isTransparent(element),
    );
    // What is told by its size must keep its box, or we would not see it become something else.
    const isSized = invitation.shows!.some((spot) => typeof spot !== 'string');
    hider.set(
      invitation,
      isSized ? elements : linger.with(invitation, elements),
      isSized ? 'visibility' : 'display',
    );
    if (elements.length) context.giveFocusBack(elements);
    if (!meant.length) {
      present.delete(invitation);
      return false;
    }
    if (!present.has(invitation)) {
      present.add(invitation);
      if (isCounted()) context.repeated(vendor.id, invitation.kind);
      quiet(invitation.quiet, meant);
    }
    return true;
  }

  /** Gives an invitation back, and what its `hide` steps hid. */
  function release(invitation: Invitation): void {
    present.delete(invitation);
    linger.forget(invitation);
    hider.set(invitation, []);
    if (invitation.quiet) hider.set(invitation.quiet, []);
  }

  /** Is there a launcher on screen, or a frame of another origin that holds one? */
  function hasLauncher(): boolean {
    // The script in a frame without one does not see it: it is elsewhere.
    if (context.role === 'frame' && !vendor.launcher?.length) return true;
    const { elements, remote } = findSpots(vendor.launcher ?? [], document, reach);
    return [...elements, ...remote].some(isShowing);
  }

  /**
   * Hides a window that opened itself and closes it, so that the launcher opens it the normal way. One that does not
   * close while no launcher shows is given back, until it closes: it is the only way to help.
   */
  function suppressWindow(elements: Element[]): boolean {
    const next = owner.state() === 'site' ? closing.next() : 'wait';
    if (next === 'failed') isGivenBack ||= !hasLauncher();
    if (isGivenBack) return false;
    hider.set(owner, linger.with(owner, elements), 'visibility');
    context.giveFocusBack(elements);
    if (next === 'first' && isCounted()) context.repeated(vendor.id, 'auto-open');
    if (next === 'first' || next === 'again') {
      quiet(vendor.window?.close, elements);
      context.after(closeMs, context.changed);
    }
    return true;
  }

  function look(): Look {
    const briefing = context.briefing();
    remoteNow.clear();
    const result: Look = {
      sightings: [],
      offer: null,
      lifted: true,
      mayHaveSheet: false,
      clear: [],
      remote: [],
    };
    if (!briefing) return result;
    const see: See = (part, state, element) =>
      result.sightings.push({ vendor: vendor.id, part, state, ...(element && { box: boxOf(element) }) });

    const roots = locate(vendor.roots);
    const open = windows();
    const launchers = locate(vendor.launcher);
    [...roots, ...open].forEach((element) => observation.element(element));
    if (open.some(isOpen) && briefing.engaged.includes(vendor.id)) owner.joined();
    owner.seen(open.some(isOpen));

    for (const invitation of vendor.invitations)
      if (invitation.shows) lookAtInvitation(briefing, invitation, result, see);
    lookAtWindow(briefing, open, result, see);

    const decision = decisionFor(briefing, 'teaser');
    hider.set(vendor, decision === 'hide' ? [...roots, ...launchers, ...open] : []);
    maySheetStay ||= decision === 'suppress' || decision === 'hide' || briefing.areSheetsChanging;
    result.lifted = decision === 'leave' || decision === 'offer';
    result.mayHaveSheet = maySheetStay || mayHaveSheet(briefing, vendor.id);

    const launcher = launchers.filter(isShowing);
    result.clear.push(...launcher);
    if (launcher.length) see('launcher', 'shown', launcher[0]);
    else if (decision === 'hide' && launchers.length) see('launcher', 'hidden');

    result.remote = [...remoteNow];
    remoteNow.forEach((frame) => context.reachFrame(vendor.id, frame));
    return result;
  }

  function lookAtInvitation(briefing: Briefing, invitation: Invitation, result: Look, see: See): void {
    const elements = locate(invitation.shows);
    elements.forEach((element) => observation.element(element));
    const decision = decisionFor(briefing, invitation.kind);
    if (decision === 'suppress' || decision === 'hide') {
      if (suppress(invitation, elements)) see(invitation.kind, 'suppressed');
      return;
    }
    release(invitation);
    const showing = elements.filter(isShowing);
    if (!showing.length) return context.await(elements);
    see(invitation.kind, decision === 'offer' ? 'offered' : 'shown', showing[0]);
    if (decision === 'offer') offer(result, invitation.kind, showing, invitation.decline);
  }

  function lookAtWindow(briefing: Briefing, open: Element[], result: Look, see: See): void {
    const isOurs = open.some(isOpen) && owner.state() !== 'person';
    const decision = isOurs ? decisionFor(briefing, 'auto-open') : 'leave';
    if ((decision === 'suppress' || decision === 'hide') && suppressWindow(open)) {
      see('auto-open', 'suppressed');
      return;
    }
    // Closed, or the person's: whatever we hid of it may show when the launcher opens it.
    if (isOurs || owner.state() === 'person' || presses.wasPressed()) linger.forget(owner);
    hider.set(owner, linger.with(owner, []), 'visibility');
    const showing = open.filter(isShowing);
    if (!showing.length) return context.await(open);
    if (decision === 'offer' && owner.state() === 'site') {
      see('auto-open', 'offered', showing[0]);
      offer(result, 'auto-open', showing, vendor.window?.decline);
    } else see('window', 'shown', showing[0]);
  }

  /** Beside what speaks; beside a mere unread number only after a while: its card often comes a moment later. */
  function offer(result: Look, kind: InvitationKind, showing: Element[], no: readonly Spot[] = []): void {
    result.clear.push(...locate(no));
    if (result.offer && result.offer.kind !== 'badge') return;
    if (kind === 'badge') {
      if (badgeSince === null) context.after(badgeMs, context.changed);
      badgeSince ??= context.now();
      if (context.now() - badgeSince < badgeMs) return;
    }
    result.offer = { kind, elements: showing };
  }

  const presses = createVendorPresses({
    role: context.role,
    vendor,
    owner,
    reach,
    locate,
    hiddenWindows: () => windows().filter((element) => hider.hiddenBy(element) && isOpen(element)),
    decline: (kind, how) => context.decline(vendor.id, kind, how),
    tellTop: (on) => context.tellTop(vendor.id, on),
    talked() {
      if (talked) return;
      talked = true;
      context.setEngagement(vendor.id, 'talked');
    },
    changed: context.changed,
    after: context.after,
  });

  return {
    vendor,
    look,
    presses,
    over() {
      talked = false;
      context.changed();
    },
    declined(how) {
      calmUntil = context.now() + calmMs;
      if (how !== 'vendor') return;
      for (const invitation of vendor.invitations)
        if (locate(invitation.shows).some(isShowing)) present.add(invitation);
      closing.leave(calmMs);
    },
  };
}
