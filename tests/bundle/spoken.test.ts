import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { spokenKeys } from '../../lib/background/spoken.ts';
import { browsers, read } from './output.ts';

type Texts = Record<string, { message: string }>;
const folder = new URL('../../public/_locales/', import.meta.url);
const languages = readdirSync(folder).map((name): [string, Texts] => [
  name,
  JSON.parse(readFileSync(new URL(`${name}/messages.json`, folder), 'utf8')) as Texts,
]);

describe.each(browsers)('%s: the background’s texts', (browser) => {
  // The build may write a no-break space, and a quotation mark or dollar within a text, as an escape.
  const background = read(browser, 'background.js')
    .replaceAll('\\xA0', '\u00a0')
    .replace(/\\(["'`$])/g, '$1');

  test.each(languages)('it has them in %s, and no others', (_, texts) => {
    const missing = spokenKeys.filter((key) => !background.includes(texts[key]!.message));
    expect(missing).toEqual([]);
    expect(background).not.toContain(texts['restrictedText']!.message);
  });
});
