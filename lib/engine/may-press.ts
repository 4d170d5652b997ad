/** What no press of ours may land on, whatever a vendor file, a person's own rule or a heuristic asks for. */
import { isControl } from './gestures.ts';
import { isNeverPressed } from './wordings/never-press.ts';

const composer =
  'textarea,[contenteditable]:not([contenteditable=false]),[role=textbox],input:not([type]),input:is([type=text],[type=search],[type=email],[type=tel])';
/** Around the control itself, more text than this is a card to read and no name. */
const longestName = 80;

/** The texts in an element, one string each; what is in an open shadow root of its own too. */
function textsIn(element: Element): string[] {
  const texts: string[] = [];
  for (const tree of [element, element.shadowRoot]) {
    const walker = tree && element.ownerDocument.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
    while (walker?.nextNode())
      if (!walker.currentNode.parentElement?.matches('style,script'))
        texts.push(walker.currentNode.nodeValue!);
  }
  return texts;
}

/** What an element says it is: its text, in one word and in several, its labels, and what its pictures are called. */
function namesOf(element: Element, longest: number): string[] {
  const texts = textsIn(element);
  const text = texts.join(' ').trim();
  const root = element.getRootNode() as Document | ShadowRoot;
  const labels = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/);
  return [
    ...(text.length <= longest ? [text, texts.join('')] : []),
    ...labels.map((id) => (id && root.getElementById?.(id)?.textContent) || ''),
    ...[element, ...element.querySelectorAll('[aria-label],[title],[alt]')].flatMap((one) =>
      ['aria-label', 'title', 'alt'].map((name) => one.getAttribute(name) ?? ''),
    ),
    'value' in element ? String(element.value) : '',
  ];
}

const parentOf = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** The nearest control around an element, through shadow roots: a press on a cross's picture is one on its button. */
function controlAround(element: Element): Element | null {
  for (let at = parentOf(element); at; at = parentOf(at)) if (isControl(at)) return at;
  return null;
}

function sendsForm(element: Element): boolean {
  const { form, type } = element as Partial<HTMLButtonElement>;
  return !!form && (type === 'submit' || (type as string) === 'image') && !!form.querySelector(composer);
}

/** A link to anywhere else: another page, a telephone, another app. */
const leadsAway = (element: Element): boolean =>
  element.matches('a[href],area[href]') && !/^\s*(#|javascript:)/i.test(element.getAttribute('href')!);

/** False where a press could end, accept, start or send something, call someone, or leave the page. */
export function mayPress(element: Element, isWrong = isNeverPressed): boolean {
  const around = isControl(element) ? null : controlAround(element);
  const names = [...namesOf(element, Infinity), ...(around ? namesOf(around, longestName) : [])];
  const controls = around ? [element, around] : [element];
  return !controls.some((one) => sendsForm(one) || leadsAway(one)) && !names.some(isWrong);
}
