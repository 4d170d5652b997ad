/** How long is left, where a warning says so: "will close in 2 minutes", "in einer Minute", "あと30秒". */
import { normal } from './typing.ts';

const words: [RegExp, number][] = [
  [/^(a|an|one|eine[rn]?|une?|una?|uno|um|uma|een|én|et|en|ett|jedn[aąą]|одну|一|bir|하나)$/u, 1],
  [/^(two|zwei|deux|dos|due|dois|duas|twee|två|to|dwie|две|二|两|兩|iki)$/u, 2],
  [/^(three|drei|trois|tres|tre|três|drie|trzy|три|三|üç)$/u, 3],
  [/^(five|fünf|cinq|cinco|cinque|vijf|fem|pięć|пять|五|beş)$/u, 5],
  [/^(ten|zehn|dix|diez|dieci|dez|tien|tio|ti|dziesięć|десять|十|on)$/u, 10],
];
const minute = String.raw`min(?:ut\p{L}*|s|\.)?(?!\p{L})|мин\p{L}*|分(?:钟|鐘|間)?|분|دقائق|دقيقة|दقيقة|मिनट|dakika|λεπτ\p{L}*|perc`;
const second = String.raw`s(?:ec|ek|eg)\p{L}*|сек\p{L}*|秒(?:钟|鐘|間)?|초|ثانية|ثوان|सेकंड|saniye|δευτερ\p{L}*`;
const amount = new RegExp(
  String.raw`((?<![\d:.,])\d{1,4}|(?<![\p{L}\p{N}])\p{L}{1,9}) ?(?:more |weitere[rn]? |further )?(?:(${minute})|(${second}))`,
  'gu',
);
const past =
  /\b(for|last|past|seit|letzten|depuis|dernières?|desde|últimos|da|ultimi|sinds|afgelopen)( the)?( last)?( \p{L}+)? ?$/u;
const most = 24 * 3_600_000;

/** Milliseconds, or `null` where nothing is said. Times that look back ("for the last 5 minutes") do not count. */
export function timeLeft(text: string): number | null {
  const said = normal(text);
  for (const match of said.matchAll(amount)) {
    const [, number, isMinute] = match;
    const value = /^\d/.test(number!) ? Number(number) : words.find(([word]) => word.test(number!))?.[1];
    if (value === undefined || past.test(said.slice(Math.max(0, match.index - 24), match.index))) continue;
    const ms = value * (isMinute ? 60_000 : 1000);
    if (ms > 0 && ms <= most) return ms;
  }
  return null;
}
