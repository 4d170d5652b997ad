/** The pages' side of the messages they may send to the background. */
import browser from 'webextension-polyfill';
import type { Answer, FromPages, Payload } from '../messages.ts';

/**
 * Resolves with the background's answer.
 * @throws when nobody answers, or the background could not do it.
 */
export async function ask<K extends keyof FromPages>(
  name: K,
  data: Payload<FromPages, K>,
): Promise<Answer<FromPages, K>> {
  return (await browser.runtime.sendMessage({ name, data })) as Answer<FromPages, K>;
}
