import browser from 'webextension-polyfill';
import { noticeButton, noticeClicked } from './acts.ts';

const clicked = (id: string): void => void noticeClicked(id).catch(() => {});
const pressed = (id: string): void => void noticeButton(id).catch(() => {});

/** Listens to presses on our notices: at the worker's start, and when the person has just allowed them. */
export function hearNotices(): void {
  // The same function is never added twice.
  browser.notifications?.onClicked.addListener(clicked);
  browser.notifications?.onButtonClicked?.addListener(pressed);
}
