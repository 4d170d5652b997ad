import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, folded, isHit, marked, queryOf } from '../../../lib/conversation/search.ts';

const turn = (text: string, more: { links?: string[]; attachments?: string[] } = {}) => ({
  ...{ text, links: [], attachments: [] },
  ...more,
});
const finds = (query: string, text: string): boolean => isHit(turn(text), queryOf(query));

describe('what is found', () => {
  test.each([
    ['ORDER', 'My order is late'],
    ['late order', 'My order is late'],
    ['der lat', 'My order is late'],
    ['"is late"', 'My order is late'],
    ['“is late”', 'My order\nis  late'],
    ['uber', 'Das wäre über alle Maßen nett'],
    ['ÜBER', 'Das ware uber alle Massen nett'],
    ['massen', 'über alle Maßen'],
    ['maßen', 'uber alle Massen'],
    ['zolc', 'żółć'],
    ['sobre', 'œuvre søbre'],
    ['istanbul', 'İSTANBUL ıstanbul'],
    ['οδος', 'ΟΔΟΣ'],
    ['注文', 'ご注文番号は１２３です'],
    ['123', 'ご注文番号は１２３です'],
    ['ｶﾞﾗｽ', 'ガラス'],
    ['주문', '주문번호를 알려 주세요'],
    ['שלום', 'שָׁלוֹם'],
    ['مرحبا', 'مَرْحَبًا'],
    ['नमस्ते', 'नमस्ते जी'],
    ['tra dong', 'Trà đông'],
  ])('%s in %s', (query, text) => expect(finds(query, text)).toBe(true));

  test.each([
    ['order soon', 'My order is late'],
    ['"late is"', 'My order is late'],
    ['が', 'か'],
    ['하', '한국'],
    ['कि', 'का'],
    ['', 'My order is late'],
    ['  “” ', 'My order is late'],
  ])('not %s in %s', (query, text) => expect(finds(query, text)).toBe(false));

  test('names of files and addresses of links, too', () => {
    expect(isHit(turn('', { attachments: ['Rechnung-Mai.pdf'] }), queryOf('rechnung mai'))).toBe(true);
    expect(isHit(turn('see', { links: ['https://shop.example/return'] }), queryOf('return'))).toBe(true);
  });
});

const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom(
        'Straße',
        'żółć',
        'ﬁne',
        '１２３',
        'ガラス',
        'ﾃﾞﾝﾜ',
        'ΟΔΟΣ',
        '한국어',
        'İ',
        'שָׁלוֹם',
        ' ',
        '\n',
      ),
    ),
  )
  .map((parts) => parts.join(''));

describe('what is marked', () => {
  test('all pieces together are the text', () => {
    fc.assert(
      fc.property(text, text, (said, asked) => {
        const pieces = marked(said, queryOf(asked));
        expect(pieces.map((piece) => piece.text).join('')).toBe(said);
      }),
    );
  });

  test('what was cut out of a text is found and marked in it', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (said, a, b) => {
        const signs = [...new Intl.Segmenter().segment(said)].map(({ segment }) => segment);
        const from = a % (signs.length || 1);
        const cut = signs.slice(from, from + 1 + (b % 5)).join('');
        const query = queryOf(`«${cut.replace(/["“”„«»「」]/g, '')}»`);
        if (!query.length || /["“”„«»「」]/.test(cut)) return;
        if (!isHit(turn(said), query)) return expect(folded(said)).not.toContain(folded(cut.trim()));
        expect(marked(said, query).some(({ isMarked }) => isMarked)).toBe(true);
      }),
      {
        examples: [
          ['two  spaces', 2, 3],
          ['한국어ㄺ', 0, 3],
        ],
      },
    );
  });

  const shown = (said: string, asked: string) =>
    marked(said, queryOf(asked))
      .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
      .join('');

  test('whole characters, however they were typed', () => {
    expect(shown('Größe und größer', 'grosse')).toBe('[Größe] und [größe]r'.replace('[größe]r', '[größe]r'));
    expect(shown('Müll, Mull', 'mull')).toBe('[Müll], [Mull]');
    expect(shown('Maß', 'mas')).toBe('[Maß]');
    expect(shown('order no. １２３', '23 ord')).toBe('[ord]er no. １[２３]');
    expect(shown('nothing', 'x')).toBe('nothing');
  });
});

test('an excerpt shows the first hit with what is around it', () => {
  const long = `${'before '.repeat(40)}the Größe you asked for ${'after '.repeat(40)}`;
  const cut = excerpt(long, queryOf('grosse'), 80);
  expect(cut).toMatch(/^….*Größe.*…$/);
  expect(cut.length).toBeLessThanOrEqual(82);
  expect(excerpt('short  and\nsweet', queryOf('sweet'), 80)).toBe('short and sweet');
});
