import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { browsers, read } from './output.ts';

type Texts = Record<string, { message: string }>;
const folder = new URL('../../public/_locales/', import.meta.url);
const languages = readdirSync(folder).map((name): [string, Texts] => [
  name,
  JSON.parse(readFileSync(new URL(`${name}/messages.json`, folder), 'utf8')) as Texts,
]);

describe.each(browsers)('%s: the chip’s texts', (browser) => {
  // The build may write a no-break space as an escape.
  const background = read(browser, 'background.js').replaceAll('\\xA0', '\u00a0');

  // An import.meta.glob with the wrong pattern compiles to an empty object, without a word.
  test.each(languages)('the background has them in %s, and no others', (_, texts) => {
    for (const key of ['chipDecline', 'chipDeclineLabel', 'chipUndo', 'chipDeclined'])
      expect(background).toContain(texts[key]!.message);
    expect(background).not.toContain(texts['restrictedText']!.message);
  });
});
