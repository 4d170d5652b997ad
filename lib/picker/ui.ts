/** What the picker puts into the page: one host with everything in its closed shadow root. Knows no rules. */
import { chipAttribute } from '../engine/chip.ts';
import type { Box } from '../messages.ts';
import { pickerStyle } from './style.ts';
import type { PickerText } from './text.ts';

export const actions = [
  'hideAsking',
  'hideAll',
  'keep',
  'wider',
  'narrower',
  'back',
  'leave',
  'close',
] as const;
export type Action = (typeof actions)[number];

export interface Mark {
  box: Box;
  kind: 'chosen' | 'refused' | 'part';
  label?: string;
}

export interface Ui {
  isOurs(element: Element): boolean;
  mark(marks: readonly Mark[]): void;
  /** What the bar says, and what can be pressed there; the first is the one most worth pressing. */
  say(message: string, offered: readonly Action[], isPointing?: boolean): void;
  /** The bar goes to the lower edge, or to the upper one. */
  low(isLow: boolean): void;
  /** Is this point on the bar? */
  isOnBar(x: number, y: number): boolean;
  /** The button that a click is on, or that the keyboard pressed. */
  actionOf(event: MouseEvent): Action | null;
  /** The next button, or the one before: the page's own are out of reach meanwhile. */
  moveFocus(step: 1 | -1): void;
  takeFocus(): void;
  remove(): void;
}

const part = <K extends keyof HTMLElementTagNameMap>(tag: K, className = ''): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  return element;
};

export function createUi(text: PickerText): Ui {
  const host = part('div');
  // Our own eyes for widgets look through what carries it.
  host.setAttribute(chipAttribute, 'picker');
  host.dir = text.direction;
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = part('style');
  style.textContent = pickerStyle;
  const layer = part('div', 'layer');
  const marks = part('div');
  marks.setAttribute('aria-hidden', 'true');
  const bar = part('div', 'bar');
  bar.tabIndex = -1;
  bar.setAttribute('role', 'dialog');
  const title = part('h2');
  title.id = 'title';
  title.textContent = text.title;
  bar.setAttribute('aria-labelledby', title.id);
  const message = part('p');
  message.setAttribute('role', 'status');
  const row = part('div', 'row');
  bar.append(title, message, row);
  shadow.append(style, layer, marks, bar);
  document.documentElement.append(host);

  const buttons = (): HTMLButtonElement[] => [...row.querySelectorAll('button')];
  const focus = (element: HTMLElement | undefined): void => (element ?? bar).focus({ preventScroll: true });

  return {
    isOurs: (element) => element.hasAttribute(chipAttribute),
    mark(list) {
      marks.replaceChildren(
        ...list.map(({ box, kind, label }) => {
          const mark = part('div', kind === 'chosen' ? 'mark' : `mark ${kind}`);
          const { x, y, width, height } = box;
          Object.assign(mark.style, {
            left: `${x}px`,
            top: `${y}px`,
            width: `${width}px`,
            height: `${height}px`,
          });
          mark.classList.toggle('end', x + width / 2 > innerWidth / 2);
          if (label) {
            const name = part('span');
            name.textContent = label;
            mark.append(name);
          }
          return mark;
        }),
      );
    },
    say(words, offered, isPointing = false) {
      layer.classList.toggle('still', !isPointing);
      message.textContent = words;
      const had = (shadow.activeElement as HTMLElement | null)?.dataset['action'];
      row.replaceChildren(
        ...offered.map((action, at) => {
          const button = part('button', at === 0 && !isPointing ? 'primary' : '');
          button.type = 'button';
          button.dataset['action'] = action;
          button.textContent = text[action];
          return button;
        }),
      );
      const same = buttons().find((button) => button.dataset['action'] === had);
      focus(same ?? (isPointing ? bar : buttons()[0]));
    },
    low: (isLow) => void bar.classList.toggle('low', isLow),
    isOnBar: (x, y) => shadow.elementFromPoint(x, y)?.closest('.bar') != null,
    actionOf(event) {
      // The keyboard's click has no place; a pointer's is where it is, whoever has the focus.
      const at =
        event.detail === 0 ? shadow.activeElement : shadow.elementFromPoint(event.clientX, event.clientY);
      return (at?.closest('button')?.dataset['action'] as Action | undefined) ?? null;
    },
    moveFocus(step) {
      const all = buttons();
      const now = all.indexOf(shadow.activeElement as HTMLButtonElement);
      focus(all[(now + step + all.length) % all.length] ?? all[0]);
    },
    takeFocus: () => focus(undefined),
    remove: () => host.remove(),
  };
}
