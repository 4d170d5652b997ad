/** Everything `npm run bench` measures, section by section. */
import { openShop } from '../widgets/shop/server.ts';
import { pageScripts, sizeOf, tinyScripts, filesOf } from '../bundle/output.ts';
import { measureDeclines } from './chat.ts';
import { type Load, type Loads, measureChurn, measureLoads } from './load.ts';
import { measureManySites } from './many-sites.ts';
import { servePages } from './pages.ts';
import { fact, type Row, rowOf, type Section } from './table.ts';
import { withBrowsers } from './variants.ts';

/** The sentry looks again one and four seconds after a page has loaded: both are inside. */
const watchMs = 5000;

const pick = (loads: Loads<string>, figure: keyof Load): Record<string, number[]> =>
  Object.fromEntries(Object.entries(loads).map(([name, list]) => [name, list.map((load) => load[figure])]));

const loadRows = (loads: Loads<string>): Row[] => [
  rowOf('script, processor time', 'ms', pick(loads, 'script')),
  rowOf('main thread, processor time', 'ms', pick(loads, 'task')),
  rowOf('heap in use', 'KiB', pick(loads, 'heap')),
  rowOf('until loaded', 'ms', pick(loads, 'navigation')),
];

function sizes(): Row[] {
  const present = filesOf('chromium');
  return [...Object.keys(pageScripts), ...Object.keys(tinyScripts)]
    .filter((file) => present.includes(file))
    .map((file) => fact(file, 'B', sizeOf('chromium', file)));
}

/** `tell` hears what is going on. */
export async function measure(rounds: number, tell: (sentence: string) => void): Promise<Section[]> {
  const pages = await servePages();
  const shop = await openShop();
  try {
    const compared = await withBrowsers(async (browsers) => {
      tell(`Loading a plain page ${rounds} times in three browsers …`);
      const plain = await measureLoads(browsers, pages.plain, rounds, watchMs);
      tell('… a heavy page …');
      const heavy = await measureLoads(browsers, pages.heavy, rounds, watchMs);
      const churn = await measureChurn(browsers, pages.heavy, rounds);
      tell('… and a page with a chat …');
      const chat = await measureLoads(browsers, shop.url('index', 'bench-shop'), rounds, watchMs);
      return { plain, heavy, churn, chat };
    });
    tell('Declining …');
    const declines = await measureDeclines(shop, rounds);
    tell('Ten thousand sites …');
    const many = await measureManySites(pages.plain, rounds);
    return [
      { title: 'A plain page without chat, its first 5 s', rows: loadRows(compared.plain) },
      {
        title: 'A heavy page without chat (30,000 nodes), its first 5 s',
        rows: [...loadRows(compared.heavy), rowOf('22,000 rows in and out', 'ms', compared.churn)],
      },
      { title: 'A page with a chat that asks, its first 5 s', rows: loadRows(compared.chat) },
      {
        title: 'Saying no',
        rows: [
          rowOf('invitation shown → chip in place', 'ms', { '': declines.chip }),
          rowOf('chip pressed → invitation last painted', 'ms', { '': declines.hidden }),
        ],
      },
      {
        title: 'Ten thousand sites with rules and declines',
        rows: [
          ...loadRows(many.loads),
          rowOf('popup until usable', 'ms', many.popup),
          rowOf('… from a background at rest', 'ms', many.coldPopup),
          fact('match patterns registered', '', many.registrations),
        ],
      },
      { title: 'What enters a page', rows: sizes() },
    ];
  } finally {
    pages.close();
    await shop.close();
  }
}
