/** What the person's own presses mean for one vendor: a decline, a wish for the chat, or taking part in it. */
import type { ChatWindow, DeclineHow } from '../messages.ts';
import { findSpots, type Reach } from './find.ts';
import { isControl, type Press } from './gestures.ts';
import { press as pressOn } from './press.ts';
import { isOpenWindow, isShowing } from './showing.ts';
import type { InvitationKind, Spot, Vendor } from './vendor.ts';
import { isHarmful } from './wordings/never-press.ts';
import type { WindowOwner } from './window-state.ts';

export interface PressContext {
  role: 'top' | 'frame';
  vendor: Vendor;
  owner: WindowOwner;
  reach: Reach;
  locate(spots: readonly Spot[] | undefined): Element[];
  /** Window elements we hid although the vendor has them open. */
  hiddenWindows(): Element[];
  decline(kind: InvitationKind, how: DeclineHow): void;
  tellTop(on: 'launcher' | 'window'): void;
  /** The person wrote or pressed something in the window. */
  talked(): void;
  changed(): void;
  after(ms: number, run: () => void): void;
}

export interface VendorPresses {
  pressed(press: Press): void;
  framePressed(on: 'launcher' | 'window'): void;
  wasPressed(): boolean;
  /**
   * For a person who wants to see their chat again: how its window is, as far as this frame can tell. With `isToPress`
   * a launcher that is here is pressed, unless the window is seen to be open: the other frames have been asked before.
   */
  openChat(isToPress: boolean): ChatWindow;
}

interface Refusal {
  kind: InvitationKind;
  controls: Element[];
}

/** A press that closes the window again within this time was no part of a conversation. */
const closingMs = 700;
/** Asked from a frame: a press this recent may be why a window opens there. */
const recentMs = 2000;

const within = (path: readonly Element[], elements: readonly Element[]): boolean =>
  elements.some((element) => path.includes(element));

export function createVendorPresses(context: PressContext): VendorPresses {
  const { vendor, owner, locate } = context;
  let lastPressAt = -Infinity;
  let pending: Refusal | null = null;
  /** The press that was a "no": in a shadow root it is heard twice, from outside and from inside. */
  let refusedBy: Event | null = null;

  const windows = (): Element[] => locate(vendor.window?.shows);

  /** The vendor's own "no" under this press, if what it declines is on screen. */
  function refusalUnder(path: Element[]): Refusal | null {
    if (owner.state() === 'person') return null;
    if (owner.state() === 'site' && windows().some(isShowing)) {
      const controls = locate(vendor.window?.decline);
      if (within(path, controls)) return { kind: 'auto-open', controls };
    }
    for (const { kind, shows, decline } of vendor.invitations) {
      if (!decline || !locate(shows).some(isShowing)) continue;
      const controls = locate(decline);
      if (within(path, controls)) return { kind, controls };
    }
    return null;
  }

  /** True when this press is (part of) a press on the vendor's own "no". */
  function isRefusal({ type, path, event }: Press): boolean {
    if (event === refusedBy) return true;
    if (type === 'pointerdown') pending = refusalUnder(path);
    const refusal = pending ?? (type === 'click' ? refusalUnder(path) : null);
    if (!refusal) return false;
    // A control that acts on `mousedown` may be gone before the click: gone counts, sliding off it does not. Otherwise
    // wait for the click: hiding anything before it would take the click from the vendor.
    const isGone = !refusal.controls.some(isShowing);
    if (
      (type === 'pointerup' && isGone) ||
      (type === 'click' && (isGone || within(path, refusal.controls)))
    ) {
      pending = null;
      refusedBy = event;
      context.decline(refusal.kind, 'vendor');
    } else if (type === 'click') pending = null;
    return true;
  }

  /** A hidden window that could not be closed: the launcher's press shows it instead of toggling it shut. */
  function revealHidden(press: Press): boolean {
    if (owner.state() !== 'site' || !context.hiddenWindows().length) return false;
    press.event.stopImmediatePropagation();
    press.event.preventDefault();
    if (press.type === 'click') {
      owner.joined();
      context.changed();
    }
    return true;
  }

  function asked(on: 'launcher' | 'invitation' | 'control'): void {
    lastPressAt = performance.now();
    owner.pressed(on);
  }

  /** The person takes part: this window is theirs, and so is what follows in it. */
  function join(how: 'touched' | 'pressed' | 'wrote'): void {
    if (owner.state() === 'closed') return;
    owner.joined();
    if (how === 'wrote') context.talked();
    else if (how === 'pressed')
      context.after(closingMs, () => owner.state() === 'person' && context.talked());
  }

  return {
    pressed(press) {
      const { type, path } = press;
      if (isRefusal(press)) return;
      const part =
        type === 'input' ? 'wrote' : type === 'click' && path.some(isControl) ? 'pressed' : 'touched';
      if (within(path, windows())) join(part);
      else if (within(path, locate(vendor.launcher))) {
        if (revealHidden(press)) return;
        asked('launcher');
        if (context.role === 'frame' && type === 'pointerdown') context.tellTop('launcher');
      } else if (
        vendor.invitations.some(({ kind, shows }) => kind !== 'badge' && within(path, locate(shows)))
      )
        asked('invitation');
      else if (context.role === 'frame') {
        if (part !== 'touched') context.tellTop('window');
      } else if (type !== 'input' && path.some(isControl)) asked('control');
    },
    framePressed(on) {
      if (on === 'window') join('pressed');
      else asked('launcher');
    },
    wasPressed: () => performance.now() - lastPressAt < recentMs,
    openChat(isToPress) {
      const spots = [...(vendor.window?.shows ?? [])];
      const { elements, remote } = findSpots(spots, document, context.reach);
      const isOpen = elements.some((element) => isOpenWindow(element, false));
      // A launcher often closes what is open: a field to write in that can be seen is proof enough against pressing.
      if (isOpen || locate(vendor.conversation?.composer).some(isShowing)) return 'open';
      const launcher = isToPress ? locate(vendor.launcher).find(isShowing) : undefined;
      if (!launcher || !pressOn(launcher, isHarmful))
        return !spots.length || (remote.length && !elements.length) ? 'unknown' : 'closed';
      asked('launcher');
      if (context.role === 'frame') context.tellTop('launcher');
      return 'pressed';
    },
  };
}
