/** The sound of a notice: there, soft, and over within a second. */
import { expect, test } from 'vitest';
import { bundle } from './support/bundle.ts';
import { useHarness } from './support/harness.ts';

const harness = useHarness();

test('two soft notes, silence before and after, no click', async () => {
  const page = await harness.open({ body: '' });
  await page.evaluate(await bundle('./chime-entry.ts'));
  const { loudest, steepest, lastSound, hasEnded } = await page.evaluate(async () => {
    const rate = 8000;
    const context = new OfflineAudioContext(1, rate, rate);
    let hasEnded = false;
    const played = window.playChime(context).then(() => (hasEnded = true));
    const samples = [...(await context.startRendering()).getChannelData(0)];
    await played;
    return {
      loudest: Math.max(...samples.map(Math.abs)),
      steepest: Math.max(...samples.slice(1).map((one, i) => Math.abs(one - samples[i]!))),
      lastSound: samples.findLastIndex((one) => Math.abs(one) > 1e-4) / rate,
      hasEnded,
    };
  });
  expect(loudest).toBeGreaterThan(0.05);
  expect(loudest).toBeLessThan(0.3);
  expect(steepest).toBeLessThan(0.2);
  expect(lastSound).toBeGreaterThan(0.3);
  expect(lastSound).toBeLessThan(0.7);
  expect(hasEnded).toBe(true);
});
