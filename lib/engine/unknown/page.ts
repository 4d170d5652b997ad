/** What the page itself is: where messages are its business, nothing of it is an invitation. */
import { composerSelector } from './parts.ts';

export interface PageFacts {
  /** A messenger, a mail client, a support page with its chat in the middle. */
  isForMessages: boolean;
  /** A web app with messages of its own: it links to them. */
  hasMessages: boolean;
}

const messagesPath = /\/(?:messages?|messaging|inbox|dms?|direct|conversations?|threads?)(?:\/|$)/i;

/** A place to write, a log or a board, large enough to be what the page is for. */
const mainSelector = `${composerSelector},[role=log],[role=feed]`;

/** `hosts` are the elements in question, which do not count. */
export function pageFacts(hosts: readonly Element[]): PageFacts {
  const isOutside = (element: Element): boolean => !hosts.some((host) => host.contains(element));
  const places = [...document.querySelectorAll(mainSelector)].slice(0, 50).filter(isOutside);
  const large = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 200 && height > 20 && element.checkVisibility();
  };
  const links = [...document.querySelectorAll<HTMLAnchorElement>('nav a[href],header a[href],aside a[href]')];
  return {
    isForMessages: messagesPath.test(location.pathname) || places.some(isMessagePlace(large)),
    hasMessages: links
      .slice(0, 100)
      .some((link) => link.host === location.host && messagesPath.test(link.pathname) && isOutside(link)),
  };
}

/** Comment forms and search boxes are places to write, too: only a log beside it makes one a conversation. */
const isMessagePlace =
  (large: (element: Element) => boolean) =>
  (place: Element): boolean =>
    large(place) &&
    (place.matches('[role=log]') || place.closest('main,body')!.querySelector('[role=log]') !== null);
