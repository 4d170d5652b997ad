import { expect, test } from 'vitest';
import type { Sighting } from '../../../lib/messages.ts';
import { toolbarOf, type ToolbarFacts } from '../../../lib/policy/toolbar.ts';

const seen = (state: Sighting['state'], part: Sighting['part'] = 'greeting'): Sighting => ({
  vendor: 'a',
  part,
  state,
});
const launcher = seen('shown', 'launcher');

const cases: [what: string, facts: Partial<ToolbarFacts>, look: string, count: number][] = [
  ['nothing', {}, 'none', 0],
  ['nothing, and the site is left alone', { rule: 'allow' }, 'none', 0],
  ['a launcher', { sightings: [launcher] }, 'chat', 0],
  ['a launcher where the site is left alone', { rule: 'allow', sightings: [launcher] }, 'off', 0],
  ['an invitation', { sightings: [launcher, seen('offered')], silenced: 2 }, 'asking', 0],
  ['silenced a moment ago', { sightings: [launcher], silenced: 3 }, 'silenced', 3],
  ['silenced now, not yet counted', { sightings: [launcher, seen('suppressed')] }, 'silenced', 1],
  ['all of it hidden', { sightings: [seen('hidden', 'launcher')], silenced: 2 }, 'hidden', 2],
  ['conversations', { sightings: [seen('suppressed')], unread: [2, 1] }, 'talk', 3],
  ['a conversation on a site left alone', { rule: 'allow', unread: [0] }, 'talk', 0],
];

test.each(cases)('%s', (_, facts, look, count) => {
  expect(toolbarOf({ rule: 'once', sightings: [], silenced: 0, unread: [], ...facts })).toEqual({
    look,
    count,
  });
});
