import { expect, test } from 'vitest';
import { loadKnown } from '../../scripts/lib/known.ts';
import { vendorsPage } from '../../scripts/lib/vendors-page.ts';
import { textOf } from './tree.ts';

test('docs/vendors.md says what the vendor files say', async () => {
  const page = await vendorsPage(await loadKnown(), 'docs/vendors.md');
  expect(textOf('docs/vendors.md') === page, 'Run `npm run vendors -- docs`: the page is out of date.').toBe(
    true,
  );
});
