/**
 * Lets a person show us a chat: point, choose, look at the effect, keep it. Presses nothing in the page, and leaves it as it was unless something is kept.
 */
import type { ShadowOf } from '../engine/unknown/tree.ts';
import { holds } from '../engine/unknown/tree.ts';
import { seenBox } from './box.ts';
import type { Definition } from '../engine/custom-id.ts';
import { choiceOf, type Choice, type Way } from './choice.ts';
import { listenAlone } from './events.ts';
import { keepFocus } from './focus.ts';
import { createPreview } from './preview.ts';
import { chainOf, hitAt, standing, wholeOf } from './reach.ts';
import { isLarge, isPagePart } from './refusal.ts';
import type { PickerText } from './text.ts';
import { createUi, type Action, type Mark } from './ui.ts';

export interface PickerHost {
  shadowOf: ShadowOf;
  text: PickerText;
  /** Keeps a rule for this site. False when it could not be kept. */
  keep(definition: Definition): Promise<boolean>;
  /** The picker has left the page. */
  left(): void;
}

type Stage = 'pointing' | 'chosen' | 'preview' | 'saved';

/** Shows the picker until the person is done, or `signal` aborts. */
export function startPicker(host: PickerHost, signal: AbortSignal): void {
  const { shadowOf, text } = host;
  const stop = new AbortController();
  const giveFocusBack = keepFocus(shadowOf);
  const ui = createUi(text);
  const preview = createPreview();
  const isPage = (element: Element): boolean => isPagePart(element) || isLarge(element);
  let stage: Stage = 'pointing';
  /** From what was pointed at, outwards; and where in it the choice is. */
  let chain: Element[] = [];
  let at = 0;
  let choice: Choice | null = null;
  let way: Way | null = null;
  let candidates: Element[] | null = null;
  let lastPoint = { x: -1, y: -1 };

  function leave(): void {
    if (stop.signal.aborted) return;
    preview.end();
    giveFocusBack();
    stop.abort();
    ui.remove();
    host.left();
  }

  const current = (): Element | undefined => chain[at];

  function markCurrent(): void {
    const element = current();
    if (!element) return ui.mark([]);
    const box = seenBox(element, shadowOf);
    const marks: Mark[] = [{ box, kind: isPage(element) ? 'refused' : 'chosen' }];
    if (stage === 'chosen' && choice && !choice.refusal)
      for (const name of ['invitation', 'launcher', 'window'] as const) {
        const part = choice.parts[name];
        if (part && part !== element)
          marks.push({ box: seenBox(part, shadowOf), kind: 'part', label: text[name] });
      }
    ui.mark(marks);
    // Out of the way of what is looked at.
    ui.low(box.y + box.height / 2 < innerHeight / 2);
  }

  function point(element: Element, isWhole: boolean): void {
    chain = chainOf(element);
    at = isWhole ? 0 : Math.max(0, chain.indexOf(wholeOf(element, isPage)));
    markCurrent();
  }

  function pointAt(x: number, y: number): void {
    lastPoint = { x, y };
    const hit = hitAt(x, y, shadowOf, ui.isOurs);
    if (hit) point(hit, false);
  }

  /** Steps through what stands over the page, for people without a pointer. */
  function next(step: 1 | -1): void {
    candidates ??= standing(shadowOf, ui.isOurs, isPage);
    const now = candidates.findIndex((one) => one === current());
    const one = candidates[(now + (now < 0 && step < 0 ? 0 : step) + candidates.length) % candidates.length];
    if (one) point(one, true);
  }

  /** To the next element outwards (1) or inwards (-1) that looks different. */
  function widen(step: 1 | -1): void {
    const key = (element: Element): string => {
      const { x, y, width, height } = seenBox(element, shadowOf);
      return [x, y, width, height].map(Math.round).join();
    };
    const before = current();
    if (!before) return;
    let to = at + step;
    while (chain[to] && key(chain[to]!) === key(before)) to += step;
    if (!chain[to]) return;
    at = to;
    if (stage === 'pointing') markCurrent();
    else choose();
  }

  function choose(): void {
    const element = current();
    if (!element) return;
    stage = 'chosen';
    const whole = wholeOf(element, isPage);
    choice = choiceOf(element, holds(element, whole) ? element : whole, text.name, shadowOf);
    const { refusal, asking, all } = choice;
    const ways: Action[] = [...(asking ? ['hideAsking' as const] : []), ...(all ? ['hideAll' as const] : [])];
    const words = refusal ? text.refused[refusal] : asking ? text.chosen : text.chosenWhole;
    ui.say(words, [...ways, 'wider', 'narrower', 'back', 'leave']);
    markCurrent();
  }

  function look(chosen: Way | null | undefined): void {
    if (!chosen) return;
    way = chosen;
    stage = 'preview';
    ui.mark([]);
    preview.show(chosen.hides);
    ui.say(text.preview, ['keep', 'back', 'leave']);
  }

  async function keep(): Promise<void> {
    if (!way || stage !== 'preview') return;
    stage = 'saved';
    const isKept = await host.keep(way.definition);
    if (stop.signal.aborted) return;
    // From here on the engine hides it.
    preview.end();
    if (isKept) ui.say(text.saved, ['close']);
    else {
      choose();
      ui.say(text.failed, ['back', 'leave']);
    }
  }

  function back(): void {
    preview.end();
    way = null;
    if (stage === 'preview') return choose();
    startPointing();
  }

  function startPointing(): void {
    stage = 'pointing';
    choice = null;
    candidates = null;
    ui.say(text.point, ['leave'], true);
    markCurrent();
  }

  const run: Record<Action, () => void> = {
    hideAsking: () => look(choice?.asking),
    hideAll: () => look(choice?.all),
    keep: () => void keep(),
    wider: () => widen(1),
    narrower: () => widen(-1),
    back,
    leave,
    close: leave,
  };

  const pointingKeys: Record<string, (event: KeyboardEvent) => void> = {
    Tab: ({ shiftKey }) => next(shiftKey ? -1 : 1),
    ArrowRight: () => next(1),
    ArrowLeft: () => next(-1),
    Enter: choose,
    ' ': choose,
  };

  function key(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const isOpen = stage === 'pointing' || stage === 'chosen';
    if (event.key === 'Escape') leave();
    else if (event.key === 'ArrowUp' && isOpen) widen(1);
    else if (event.key === 'ArrowDown' && isOpen) widen(-1);
    else if (stage === 'pointing' && pointingKeys[event.key]) pointingKeys[event.key]!(event);
    else if (event.key === 'Tab') ui.moveFocus(event.shiftKey ? -1 : 1);
    else return stage === 'pointing';
    return true;
  }

  listenAlone(
    {
      move(x, y) {
        if (stage === 'pointing' && !ui.isOnBar(x, y)) pointAt(x, y);
      },
      click(event) {
        const action = ui.actionOf(event);
        if (action) run[action]();
        else if (stage === 'pointing' && event.detail > 0 && !ui.isOnBar(event.clientX, event.clientY)) {
          pointAt(event.clientX, event.clientY);
          choose();
        }
      },
      key,
    },
    stop.signal,
  );
  // What is marked moves with the page.
  const moved = (): void => {
    if (stage === 'pointing' && lastPoint.x >= 0) pointAt(lastPoint.x, lastPoint.y);
    else if (stage === 'chosen') markCurrent();
  };
  addEventListener('scroll', moved, { capture: true, passive: true, signal: stop.signal });
  addEventListener('resize', moved, { passive: true, signal: stop.signal });
  signal.addEventListener('abort', leave, { once: true });
  startPointing();
  // Something to begin with, for those who will not point.
  next(1);
}
