import { recapOf } from '../../conversation/recap.ts';
import { say } from '../say.ts';
import { nameOf } from './notices.ts';
import { rowOf, turnsOf } from './store.ts';

/** The recap of a kept conversation in the person's language; empty when there is none. */
export async function recapFor(id: string): Promise<string> {
  const row = await rowOf(id);
  if (!row) return '';
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
