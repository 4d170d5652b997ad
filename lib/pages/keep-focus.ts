/** A control in a list: whoever deletes its row goes on at the same control of the next one. */
interface Place {
  control: HTMLElement;
  list: Element | null | undefined;
  row: number;
  /** The control's place among those of its row. */
  at: number;
  /** The person came by keyboard, so the page may scroll to where they are taken. */
  isMarked: boolean;
}

const controls = 'a[href], button, input, select';

function placeOf(control: HTMLElement): Place {
  const item = control.closest('li');
  const list = item?.parentElement;
  return {
    ...{ control, list, row: item && list ? [...list.children].indexOf(item) : -1 },
    at: item ? [...item.querySelectorAll(controls)].indexOf(control) : -1,
    isMarked: control.matches(':focus-visible'),
  };
}

/** The same control in the row that took the place of the one that is gone, or in the last one. */
function nextOf({ list, row, at }: Place): HTMLElement | undefined {
  if (!list?.isConnected || row < 0) return undefined;
  return list.children[Math.min(row, list.children.length - 1)]?.querySelectorAll<HTMLElement>(controls)[at];
}

/**
 * What was pressed may be gone, or disabled, when it is done, and the browser then leaves the keyboard nowhere. Inside
 * `part` it goes on in the next row of the list (`li`); where there is none, at what takes the deletion back
 * (`[data-undo]`), or else at the heading. Until the returned function is called.
 */
export function keepFocus(part: HTMLElement): () => void {
  let last: Place | undefined;
  /** The heading, while the keyboard waits there for an undo that is on its way. */
  let refuge: HTMLHeadingElement | undefined;

  const focused = ({ target }: FocusEvent): void => {
    // Rows that are drawn only while they are in sight go and come as the page scrolls.
    const isPassing = (target as Element).closest('[aria-setsize]');
    last = isPassing ? undefined : placeOf(target as HTMLElement);
  };
  const changed = (): void => {
    const { activeElement, body } = document;
    const isLost =
      activeElement === body
        ? last && !last.control.isConnected
        : activeElement === last?.control && activeElement.matches(':disabled');
    const isWaiting = refuge && activeElement === refuge;
    if (!isLost && !isWaiting) return;
    const preventScroll = !last?.isMarked;
    const undo = part.querySelector<HTMLElement>('[data-undo]');
    const next = (isLost && nextOf(last!)) || undo;
    refuge = next ? undefined : (part.querySelector('h2') ?? undefined);
    (next ?? refuge)?.focus({ preventScroll });
  };

  const observer = new MutationObserver(changed);
  observer.observe(part, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  part.addEventListener('focusin', focused);
  return () => {
    observer.disconnect();
    part.removeEventListener('focusin', focused);
  };
}
