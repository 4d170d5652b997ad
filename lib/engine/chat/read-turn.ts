/** Reads the words of one message out of its element, without asking the browser for a layout. */
import { tidy, turnLimits, type Turn } from '../../conversation/turn.ts';

type Words = Pick<Turn, 'text' | 'links' | 'attachments'>;

/** Never part of what was said: code, pictures' insides, controls, times, and what is hidden from everybody. */
const skipped =
  'script,style,template,noscript,svg,canvas,time,button,select,textarea,input,[hidden],[role="button"],[role="tooltip"],[aria-hidden="true"]';
const blocks =
  'address,article,blockquote,dd,div,dl,dt,figure,figcaption,h1,h2,h3,h4,h5,h6,hr,li,ol,p,pre,section,table,tr,ul';
/** Nodes looked at in one message: a page can put anything there. */
const mostNodes = 3000;

const fileName = (url: string): string => {
  const path = url.split(/[?#]/, 1)[0]!;
  try {
    return decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
  } catch {
    return '';
  }
};

/** `isLeftOut`: what else inside it is no part of the message. */
export function readTurn(
  element: Element,
  wordsIn: readonly string[] = [],
  isLeftOut: (inside: Element) => boolean = () => false,
): Words {
  const parts = wordsIn.length ? [...element.querySelectorAll(wordsIn.join(','))] : [];
  // Inside one another, the outer one has it all.
  const outer = parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)));
  const list = outer.length ? outer : [element];
  let text = '';
  let left = mostNodes;
  const links = new Set<string>();
  const attachments = new Set<string>();

  const walk = (node: Node): void => {
    if (left-- <= 0) return;
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue!.replace(/\s+/g, ' ');
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const at = node as Element;
    if (at.matches(skipped) || isLeftOut(at)) return;
    if (at.localName === 'br') text += '\n';
    else if (at.localName === 'img') picture(at as HTMLImageElement);
    else if (/^(audio|video|source)$/.test(at.localName)) file(at.getAttribute('src') ?? '');
    else {
      if (at.localName === 'a') link(at as HTMLAnchorElement);
      const isBlock = at.matches(blocks);
      if (isBlock) text += '\n';
      at.childNodes.forEach(walk);
      if (isBlock) text += '\n';
    }
  };
  const file = (name: string): void => void (name && attachments.add(name.slice(0, turnLimits.entry)));
  /** A small picture with a name is an emoji, and a word; any other one was sent. */
  const picture = ({ alt, src, className }: HTMLImageElement): void => {
    if (/^\p{Extended_Pictographic}/u.test(alt) || /emoji/i.test(className)) text += alt;
    else if (!/avatar|logo|icon/i.test(`${className} ${alt}`)) file(alt || fileName(src));
  };
  const link = (anchor: HTMLAnchorElement): void => {
    const { href, textContent } = anchor;
    if (!/^(https?|mailto|tel):/i.test(href)) return;
    if (anchor.hasAttribute('download')) file(anchor.download || fileName(href) || textContent.trim());
    else if (!textContent.includes(href.replace(/\/$/, ''))) links.add(href.slice(0, turnLimits.entry));
  };

  for (const part of list) {
    part.childNodes.forEach(walk);
    text += '\n';
  }
  return {
    text: tidy(text),
    links: [...links].slice(0, turnLimits.list),
    attachments: [...attachments].slice(0, turnLimits.list),
  };
}
