import { describe, expect, test } from 'vitest';
import { harmful, opening, words } from '../../lib/engine/wordings/tables/never-pressed.ts';
import { browsers, read } from './output.ts';

describe.each(browsers)('%s: what is never pressed', (browser) => {
  test.each(['widget.js', 'vendor-frame.js'])('is in %s, as fingerprints', (file) => {
    const script = read(browser, file);
    expect(script).toContain(harmful());
    expect(script).toContain(opening());
    expect(script).not.toContain(words.de[0]);
  });
});
