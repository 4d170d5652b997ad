import browser from 'webextension-polyfill';
import { recapOf } from '../../conversation/recap.ts';
import { nameOf } from './notices.ts';
import { rowOf, turnsOf } from './store.ts';

/** The recap of a kept conversation in the person's language; empty when there is none. */
export async function recapFor(id: string): Promise<string> {
  const row = await rowOf(id);
  if (!row) return '';
  const say = (key: string, ...parts: string[]): string => browser.i18n.getMessage(key, parts);
  return recapOf(
    { ...row, vendor: await nameOf({ ...row, isPrivate: false }), turns: await turnsOf(id) },
    {
      visitor: say('speakerVisitor'),
      agent: say('speakerAgent'),
      bot: say('speakerBot'),
      system: say('speakerSystem'),
      title: (site, vendor, when) => say('recapTitle', site, vendor, when),
      numbers: say('recapNumbers'),
      asked: say('recapAsked'),
      promised: say('recapPromised'),
      lastLines: say('recapLastLines'),
    },
  );
}
