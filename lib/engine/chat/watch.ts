/**
 * Follows one vendor's chat in one frame: knows that the person sent something, reads turns as they settle, and can
 * write for the person when they ask for it. Inert until started; everything stops with `signal`.
 */
import { createSendWatch } from '../../conversation/send-watch.ts';
import { createTracker, settleMs, type Settled } from '../../conversation/tracker.ts';
import type { Realm } from '../find.ts';
import type { Vendor } from '../vendor.ts';
import { fill, pressEnter, takesWords, wordsIn } from './composer.ts';
import { partsOf, type ChatStart } from './parts-of.ts';

export interface ChatHost {
  shadowOf(element: Element): ShadowRoot | null;
  /** Milliseconds since 1970. */
  now(): number;
  /** Comes back after so many milliseconds, in a hidden tab too, where the page's own timers may sleep for a minute. */
  pause(ms: number): Promise<void>;
  /** When the person last wrote or pressed something in a chat here, as the engine saw it; -Infinity if never. */
  talkedAt(): number;
  /** The person talks with this vendor. */
  opened(by: 'visitor' | 'agent'): void;
  /** Turns of a conversation that runs, in order, each once. */
  told(settled: Settled, canAnswer: boolean): void;
  draft(text: string): void;
  /** A real input of the person, at most twice a minute. */
  input(): void;
  sign(sign: 'ended' | 'gone' | 'back' | 'looked' | 'unread'): void;
}

export interface ChatWatch {
  /** Puts words into the composer, and sends them if asked to. False when that did not work. */
  write(text: string, send: boolean): Promise<boolean>;
  /** The conversation has ended: what follows belongs to the next one. */
  over(): void;
}

/** Changes are looked at this soon; a page that never rests gets four looks a second. */
const lookMs = { visible: 100, hidden: 250 };
/** After a press the composer is asked so often whether it is empty. */
const checksMs = [30, 120, 350, 1000, 2500, 4900];
/** A message of the person that the vendor does not show is told after this long. */
const ownMs = 3000;
/** A word of the other side this soon after we came is its greeting, and no conversation. */
const greetingMs = 10_000;
const pressMs = 5000;
/** What the other side says this soon after the person wrote or pressed something in the chat is an answer. */
const answerMs = 30_000;
/** A number of unread messages says something only if no words came with it. */
const unreadMs = 1200;
/** A chat that nobody described is looked through for frames so long after we came. */
const framesMs = [500, 2000, 5000];
const inputMs = 30_000;
const draftMs = 800;
const mostWaiting = 300;

export function watchChat(vendor: Vendor, start: ChatStart, host: ChatHost, signal: AbortSignal): ChatWatch {
  const startedAt = host.now();
  const tracker = createTracker(start.known, startedAt);
  const sends = createSendWatch();
  const realms = new WeakSet<Realm>();
  const mutations = new MutationObserver(changed);
  const parts = partsOf(vendor, start, { shadowOf: host.shadowOf, entered: enter, rootless: () => {} });
  const { derived } = parts;
  /** A chat of which nothing is described begins once what the person sent is seen in it; before, nothing is watched. */
  const needsProof = derived !== undefined && !vendor.conversation;
  const asleep: Realm[] = [];
  let isAwake = !needsProof || start.isRunning;
  let isRunning = start.isRunning;
  let waiting: Settled[] = [];
  let isDue = false;
  let lastPress = -Infinity;
  let lastInput = -Infinity;
  let wasThere: boolean | null = null;
  let wasEnded = false;
  /** When the last message of the person that the vendor shows was first seen. */
  let ownAt = -Infinity;
  let unread = '';
  let draftDue = false;
  signal.addEventListener('abort', () => mutations.disconnect());

  function enter(realm: Realm): void {
    if (realms.has(realm) || signal.aborted) return;
    realms.add(realm);
    if (isAwake) observe(realm);
    else asleep.push(realm);
    const listen = (type: string, heard: (event: Event) => void): void =>
      realm.addEventListener(type, (event) => event.isTrusted && heard(event), {
        capture: true,
        passive: true,
        signal,
      });
    listen('keydown', (event) => {
      const { key, shiftKey, isComposing } = event as KeyboardEvent;
      if (key === 'Enter' && !shiftKey && !isComposing) pressed();
      touched();
    });
    listen('pointerdown', () => {
      derived?.enter();
      pressed();
      touched();
    });
    listen('click', pressed);
    listen('input', (event) => {
      derived?.heard(event);
      void written();
    });
  }

  const observe = (realm: Realm): void =>
    mutations.observe(realm, { childList: true, subtree: true, characterData: true });

  function wake(): void {
    isAwake = true;
    asleep.splice(0).forEach(observe);
  }

  function touched(): void {
    if (!isRunning || host.now() - lastInput < inputMs) return;
    lastInput = host.now();
    host.input();
  }

  function pressed(): void {
    lastPress = host.now();
    checkComposer();
    sends.pressed(host.now());
    const field = derived && parts.field();
    const words = field ? wordsIn(field) : '';
    if (words) derived?.sends(words);
    for (const ms of checksMs) void host.pause(ms).then(() => signal.aborted || checkComposer());
  }

  function checkComposer(): void {
    const field = parts.field();
    // A composer that is gone proves nothing: the window may have been closed.
    const sent = field && sends.composer(wordsIn(field), host.now());
    if (sent) void spoken(sent.text, sent.at);
  }

  /** The person sent this. Vendors show it as a turn of their own; where one does not, the words are told by us. */
  async function spoken(text: string, at: number): Promise<void> {
    tracker.spoke();
    derived?.sent(text);
    wake();
    if (!needsProof || isRunning) begun();
    changed();
    await host.pause(ownMs);
    if (signal.aborted) return;
    look();
    derived?.giveUp(text);
    if (isRunning && ownAt < at) tell(tracker.add(text, at));
  }

  function begun(): void {
    begin('visitor');
    host.draft('');
  }

  /** Kept while it is being written, so that nothing is lost with the widget. */
  async function written(): Promise<void> {
    checkComposer();
    if (draftDue || !isRunning) return;
    draftDue = true;
    await host.pause(draftMs);
    draftDue = false;
    const field = parts.field();
    if (!signal.aborted && field) host.draft(wordsIn(field));
  }

  function begin(by: 'visitor' | 'agent'): void {
    if (isRunning) return;
    isRunning = true;
    wasEnded = false;
    host.opened(by);
    for (const settled of waiting.splice(0)) host.told(settled, canAnswer());
  }

  const canAnswer = (): boolean => {
    const field = parts.field();
    return field !== null && takesWords(field);
  };

  function tell(settled: Settled): void {
    const { kind, turn } = settled;
    if (turn.who === 'visitor' && kind !== 'edited') ownAt = Math.max(ownAt, turn.at);
    if (isRunning) host.told(settled, canAnswer());
    else waiting = [...waiting, settled].slice(-mostWaiting);
    // We may have come a moment too late to see it being sent.
    const hasJustWritten = turn.who === 'visitor' && startedAt - host.talkedAt() <= pressMs;
    if (isRunning || (kind !== 'new' && !hasJustWritten)) return;
    if (turn.who === 'visitor') {
      if (turn.at - Math.max(lastPress, host.talkedAt()) <= pressMs) begin('visitor');
    } else if (turn.who !== 'system') {
      const isAnswer = turn.at - host.talkedAt() <= answerMs;
      if (isAnswer || turn.at - startedAt > greetingMs) begin('agent');
    }
  }

  function look(): void {
    if (signal.aborted) return;
    checkComposer();
    const before = derived?.find();
    if (before) {
      if (!start.known.length) tracker.look(before, host.now(), true);
      begun();
    }
    tracker.look(parts.turns(), host.now()).forEach(tell);
    if (tracker.isUnsettled()) void host.pause(settleMs).then(changed);
    const isThere = parts.isThere();
    if (isRunning && isThere !== wasThere) host.sign(isThere ? 'back' : 'gone');
    if (isRunning) wasThere = isThere;
    const isEnded = parts.hasEnded();
    if (isRunning && isEnded && !wasEnded) host.sign('ended');
    wasEnded = isEnded;
    lookForUnread();
  }

  /** Some widgets take their messages out of the page while the window is closed: only a number tells of an answer. */
  function lookForUnread(): void {
    const now = parts.unread();
    if (now === unread) return;
    unread = now;
    if (isRunning && now)
      void host.pause(unreadMs).then(() => signal.aborted || !isRunning || host.sign('unread'));
  }

  function changed(): void {
    if (isDue || signal.aborted) return;
    isDue = true;
    void host.pause(document.hidden ? lookMs.hidden : lookMs.visible).then(() => {
      isDue = false;
      look();
    });
  }

  const looked = (): void => {
    if (isRunning && !document.hidden && document.hasFocus()) host.sign('looked');
  };
  document.addEventListener('visibilitychange', looked, { signal });
  addEventListener('focus', looked, { signal });
  enter(document);
  look();
  // Its frames may have come a moment after it, and what is pressed in them is not heard here.
  const enterFrames = (): void => (signal.aborted ? undefined : derived?.enter());
  if (derived) for (const ms of [0, ...framesMs]) void host.pause(ms).then(enterFrames);
  addEventListener('blur', enterFrames, { signal });

  return {
    async write(text, send) {
      const field = parts.field();
      if (!field || !takesWords(field)) return false;
      const draft = wordsIn(field);
      fill(field, send || !draft ? text : `${draft} ${text}`);
      await host.pause(50);
      if (!send) return wordsIn(field) !== '';
      const button = parts.sendButton();
      if (button) button.click();
      else pressEnter(field);
      for (const ms of checksMs) {
        await host.pause(ms);
        const now = parts.field();
        if (now && wordsIn(now) === text) {
          // Not every form listens for Enter: some leave it to the browser, which wants a trusted one.
          if (ms === checksMs[2]) field.closest('form')?.requestSubmit();
          continue;
        }
        tracker.spoke();
        changed();
        if (now && draft) fill(now, draft);
        return true;
      }
      // Nothing was sent: the person finds their own words where they were.
      fill(field, draft);
      return false;
    },
    over() {
      isRunning = false;
      derived?.forget();
      waiting = [];
      wasThere = null;
    },
  };
}
