import { describe, expect, test } from 'vitest';
import { loadVendors, sheets } from '../../scripts/catalogue.ts';
import { browsers, filesOf, inPages, read } from './output.ts';

const vendors = await loadVendors();

describe.each(browsers)('%s: the catalogue is in the build', (browser) => {
  test('the catalogue is not empty', () => expect(vendors).not.toHaveLength(0));

  test('the background knows every vendor by its id and its name', () => {
    // An import.meta.glob with the wrong pattern compiles to an empty object, without a word.
    const background = read(browser, 'background.js');
    const absent = vendors.filter(
      ({ id, name }) => !new RegExp(`id:[\`'"]${id}[\`'"],name:[\`'"]${escape(name)}[\`'"]`).test(background),
    );
    expect(absent.map((vendor) => vendor.id)).toEqual([]);
  });

  test('where a fact was seen is for readers of the vendor file, not for the build', () => {
    const background = read(browser, 'background.js');
    const sources = vendors.flatMap(({ seen }) => seen.map(({ at }) => at)).filter((at) => at.length > 30);
    expect(sources).not.toEqual([]);
    expect(sources.filter((at) => background.includes(at))).toEqual([]);
  });

  test('no script that enters pages carries the catalogue', () => {
    for (const file of inPages(browser)) {
      const text = read(browser, file);
      for (const { homepage } of vendors)
        expect(text.includes(homepage), `${homepage} in ${file}`).toBe(false);
    }
  });

  test('each vendor has its stylesheets, and there are no others', async () => {
    const expected = Object.keys(await sheets()).map((name) => `sheets/${name}.css`);
    expect(filesOf(browser).filter((file) => file.startsWith('sheets/'))).toEqual(expected.sort());
    for (const { id } of vendors)
      expect(expected).toEqual(
        expect.arrayContaining([`sheets/declined-${id}.css`, `sheets/hidden-${id}.css`]),
      );
  });

  test('the stylesheets hold what the catalogue says', async () => {
    for (const [name, text] of Object.entries(await sheets()))
      expect(read(browser, `sheets/${name}.css`), name).toBe(text);
  });
});

function escape(text: string): string {
  return text.replace(/[^\w\s]/g, '\\$&');
}
