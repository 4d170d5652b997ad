import { beforeEach, expect, test } from 'vitest';
import { conversation, talksToDisk, talkTables, turn } from './talk-tables.ts';
import { createWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => void (world = await createWorld()));

const declines = async () => (await world.stored()).declines.map(({ site, vendor }) => `${site} ${vendor}`);
const shop = (name: string) => ({ tabUrl: `https://${name}.example/` });

/** The file of a browser where alpha was declined on two sites. */
async function exported(): Promise<string> {
  await world.decline('alpha', shop('one'));
  await world.decline('alpha', shop('two'));
  return (await world.ask('exportChoices', { as: 'file' }))!;
}

test('what was exported comes back in another browser, worker and all', async () => {
  const text = await exported();
  world = await createWorld();
  await world.decline('beta', shop('three'));
  const preview = await world.ask('previewImport', { text, mode: 'merge' });
  expect(preview?.outline?.tables.declines).toEqual({ added: 2, changed: 0, removed: 0 });
  expect(await declines()).toEqual(['three.example beta']);

  expect(await world.ask('applyImport', { text, mode: 'merge' })).toEqual(preview);
  await world.restart();
  expect(await declines()).toEqual(['one.example alpha', 'three.example beta', 'two.example alpha']);
  expect((await world.say('getBriefing', {}, shop('one')))?.declines).toEqual({ alpha: null });
});

test('replacing takes out what the file does not have; the undo brings it back, in the next worker too', async () => {
  const text = await exported();
  world = await createWorld();
  await world.decline('beta', shop('three'));
  await world.ask('applyImport', { text, mode: 'replace' });
  expect(await declines()).toEqual(['one.example alpha', 'two.example alpha']);
  await world.restart();
  expect(await world.ask('undoImport', {})).toBe(true);
  expect(await declines()).toEqual(['three.example beta']);
  expect(await world.ask('undoImport', {})).toBe(false);
});

test('the undo leaves alone what the person changed since', async () => {
  const text = await exported();
  world = await createWorld();
  await world.ask('applyImport', { text, mode: 'merge' });
  await world.say('recordRepeats', { vendor: 'alpha', kind: 'greeting', count: 2 }, shop('one'));
  await world.ask('undoImport', {});
  expect(await declines()).toEqual(['one.example alpha']);
});

test('a file that is refused changes nothing, and keeps the undo of the one before', async () => {
  const text = await exported();
  world = await createWorld();
  await world.ask('applyImport', { text, mode: 'merge' });
  const broken = text.slice(0, -10);
  expect(await world.ask('applyImport', { text: broken, mode: 'replace' })).toEqual({ fault: 'notJson' });
  expect(await declines()).toHaveLength(2);
  expect(await world.ask('undoImport', {})).toBe(true);
  expect(await declines()).toEqual([]);
});

test('nothing of a private window is in a file', async () => {
  await world.decline('alpha', { ...shop('secret'), incognito: true });
  expect(await world.ask('exportChoices', { as: 'file' })).not.toContain('secret');
});

test('a file neither tells of the copy for other browsers nor switches it on or off', async () => {
  await world.ask('setSetting', { name: 'syncRules', value: true });
  await world.ask('setSetting', { name: 'theme', value: 'dark' });
  const text = (await world.ask('exportChoices', { as: 'file' }))!;
  expect(text).toContain('theme');
  expect(text).not.toContain('syncRules');
  const isOn = async () => (await world.ask('getSettings', {}))?.settings.syncRules;
  await world.ask('applyImport', { text, mode: 'replace' });
  expect(await isOn()).toBe(true);
  await world.ask('setSetting', { name: 'syncRules', value: false });
  const forged = text.replace('{"key":"theme","value":"dark"}', '{"key":"syncRules","value":true}');
  expect(forged).not.toBe(text);
  await world.ask('applyImport', { text: forged, mode: 'merge' });
  expect(await isOn()).toBe(false);
});

test('the filters name the sites that were declined', async () => {
  await world.decline('alpha', shop('one'));
  expect(await world.ask('exportChoices', { as: 'filters' })).toContain('one.example###alpha .hi');
});

test('transcripts of a file are added, never changed or removed, and the undo takes them out again', async () => {
  const { withTranscripts } = await import('../../../lib/files/write.ts');
  const { keptTranscript } = await import('../../../lib/files/transcripts.ts');
  const theirs = keptTranscript(conversation('theirs'), [turn('theirs', 1, 'from the file')]);
  const mine = keptTranscript(conversation('mine'), [turn('mine', 1, 'not what I said')]);
  const plain = await exported();
  await talksToDisk({ conversations: [conversation('mine')], turns: [turn('mine', 1, 'what I said')] });
  const [text] = withTranscripts(plain, [theirs, mine]);
  const preview = await world.ask('previewImport', { text: text!, mode: 'replace' });
  expect(preview?.outline?.tables.transcripts).toEqual({ added: 1, changed: 0, removed: 0 });
  const words = async () => (await talkTables()).turns.map((one) => one.text);
  expect(await words()).toEqual(['what I said']);

  await world.ask('applyImport', { text: text!, mode: 'replace' });
  expect(await words()).toEqual(['what I said', 'from the file']);
  await world.ask('undoImport', {});
  expect(await words()).toEqual(['what I said']);
  // A file without transcripts takes none away.
  await world.ask('applyImport', { text: plain, mode: 'replace' });
  expect(await words()).toEqual(['what I said']);
});
