import browser, { type Runtime } from 'webextension-polyfill';
import { siteOfPage } from './conversations/opened.ts';

/** Who sent a content message, as the browser says; nothing of it comes from the message. */
export interface Sender {
  tabId: number;
  /** 0 is the top frame. */
  frameId: number;
  /** The frame's own address. */
  url: string;
  /** The site of the top page. */
  site: string;
  isPrivate: boolean;
  /** Absent in browsers that do not name documents. */
  documentId?: string;
  /** The page is loaded ahead and not in the tab yet: facts are served, nothing is kept. */
  isPrerendered: boolean;
}

type RawSender = Runtime.MessageSender & { documentLifecycle?: string };

export const isOwnPage = (sender: Runtime.MessageSender): boolean =>
  sender.id === browser.runtime.id && !!sender.url?.startsWith(browser.runtime.getURL(''));

/** `null` for anything that is not one of our scripts in a web page of a tab. */
export async function contentSender(raw: RawSender): Promise<Sender | null> {
  const { tab, frameId, url, documentId } = raw;
  if (raw.id !== browser.runtime.id || tab?.id === undefined || frameId === undefined || !url) return null;
  const isPrerendered = raw.documentLifecycle === 'prerender';
  // The top frame's own address is the page that spoke; the tab may already show the next one.
  const site = await siteOfPage(tab.id, frameId === 0 || isPrerendered ? url : (tab.url ?? ''));
  if (!site) return null;
  return {
    tabId: tab.id,
    frameId,
    url,
    site,
    isPrivate: tab.incognito,
    ...(documentId ? { documentId } : {}),
    isPrerendered,
  };
}
