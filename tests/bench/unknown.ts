/** How often the heuristics for unknown widgets are right: on pages without a chat, and on widgets whose file is withheld. */
import { existsSync, readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { bundleUnknown } from '../dom/support/unknown.ts';
import type { Judged } from '../dom/support/unknown-entry.ts';
import { pagesIn, serveCorpus } from '../support/corpus.ts';
import { findChromium } from '../support/find-browser.ts';
import { ensureBed } from '../widgets/bed/install.ts';
import { startBed } from '../widgets/bed/serve/server.ts';

export interface Outcome {
  name: string;
  url: string;
  offered: boolean;
  /** The best look's points, and what they were for. */
  total: number;
  reasons: string[];
}

export interface Corpus {
  title: string;
  /** Is there an invitation of a chat on these pages? */
  isChat: boolean;
  outcomes: Outcome[];
}

/** A widget of another's may take its time; where there is none, this is how long it is waited for. */
const patienceMs = 6_000;
const calmMs = 2_000;
const tabs = 3;

/** Closed shadow roots stay reachable, as they are to an extension. */
const keepClosedRoots = (): void => {
  const closedRoots = new WeakMap<Element, ShadowRoot>();
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    closedRoots.set(this, root);
    return root;
  };
  (window as unknown as { noThanks: unknown }).noThanks = { closedRoots };
};

async function lookAt(page: Page, script: string, waitMs: number): Promise<Omit<Outcome, 'name' | 'url'>> {
  await page.evaluate(script);
  let best: Judged | undefined;
  for (const end = performance.now() + waitMs; performance.now() < end; await page.waitForTimeout(250)) {
    const [first] = (await page.evaluate(() => window.judgeUnknown())).sort(
      (a, b) => Number(b.vendor !== null) - Number(a.vendor !== null) || b.total - a.total,
    );
    if (first && (!best || first.vendor || first.total > best.total)) best = first;
    if (first?.vendor) break;
  }
  return {
    offered: !!best?.vendor,
    total: best?.total ?? 0,
    reasons: (best?.reasons ?? []).map(({ sign, points }) => `${sign} ${points > 0 ? '+' : ''}${points}`),
  };
}

async function tryAll(
  browser: Browser,
  script: string,
  pages: { name: string; url: string }[],
  waitMs: number,
): Promise<Outcome[]> {
  const left = [...pages];
  const outcomes: Outcome[] = [];
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.addInitScript(keepClosedRoots);
      await page.goto(next.url);
      outcomes.push({ ...next, ...(await lookAt(page, script, waitMs)) });
      await page.close();
    }
  };
  await Promise.all(Array.from({ length: tabs }, work));
  return outcomes.sort((a, b) => a.name.localeCompare(b.name));
}

/** Does the fixture of a vendor show an invitation, in its markup or by script? */
function invites(name: string): boolean {
  const files = [`${name}.html`, `${name}.frame.html`]
    .map((file) => new URL(`../fixtures/vendors/${file}`, import.meta.url))
    .filter((file) => existsSync(file));
  return files.some((file) =>
    /expect['"\]]*\s*[,=:]\s*['"`][^'"`]*\binvitation\b/.test(readFileSync(file, 'utf8')),
  );
}

/** Tries every page of both corpora; `tell` hears what is going on. */
export async function tryUnknown(tell: (sentence: string) => void): Promise<Corpus[]> {
  const widgets = (await ensureBed({ log: () => undefined })).filter(({ invitation }) => invitation);
  const [corpus, bed, script] = await Promise.all([serveCorpus(), startBed(), bundleUnknown()]);
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: install one, or set CHROMIUM to its executable.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--mute-audio'] });
  const inFolder = (folder: string, names = pagesIn(folder)) =>
    names.map((name) => ({ name, url: corpus.url(folder, name) }));
  const attempt = async (
    title: string,
    isChat: boolean,
    pages: { name: string; url: string }[],
  ): Promise<Corpus> => {
    tell(`${title} …`);
    return {
      title,
      isChat,
      outcomes: await tryAll(browser, script, pages, isChat ? patienceMs : calmMs),
    };
  };
  try {
    return [
      await attempt('Pages that are no chat invitation', false, inFolder('not-chat')),
      await attempt(
        'Real widgets, their vendor files withheld',
        true,
        widgets.map(({ name }) => ({ name, url: bed.url(name) })),
      ),
      await attempt(
        'Fixtures of vendors, their files withheld',
        true,
        inFolder('vendors', pagesIn('vendors').filter(invites)),
      ),
      await attempt('Widgets we made up', true, inFolder('unknown')),
    ];
  } finally {
    await browser.close();
    await Promise.all([corpus.close(), bed.close()]);
  }
}

const percent = (part: number, whole: number): number =>
  whole ? Math.round((1000 * part) / whole) / 10 : 100;

export interface Figures {
  precision: number;
  recall: number;
  offeredWrongly: number;
  corpora: { title: string; pages: number; offered: number; misses: Outcome[] }[];
}

/** Percentages over everything; `misses` are the pages where the answer was wrong. */
export function figuresOf(corpora: Corpus[]): Figures {
  const all = corpora.flatMap(({ isChat, outcomes }) => outcomes.map((one) => ({ ...one, isChat })));
  const right = all.filter(({ isChat, offered }) => isChat && offered).length;
  const offered = all.filter((one) => one.offered).length;
  return {
    precision: percent(right, offered),
    recall: percent(right, all.filter(({ isChat }) => isChat).length),
    offeredWrongly: offered - right,
    corpora: corpora.map(({ title, isChat, outcomes }) => ({
      title,
      pages: outcomes.length,
      offered: outcomes.filter((one) => one.offered).length,
      misses: outcomes.filter((one) => one.offered !== isChat),
    })),
  };
}

/** Plain text: a line for each corpus, a line for each miss with its reasons. */
export const drawFigures = ({ precision, recall, corpora }: Figures): string =>
  [
    `Precision ${precision} %, recall ${recall} %`,
    ...corpora.flatMap(({ title, pages, offered, misses }) => [
      `${title}: offered on ${offered} of ${pages}`,
      ...misses.map(
        ({ name, total, reasons }) => `  ${name}: ${total} points (${reasons.join(', ') || 'no sign'})`,
      ),
    ]),
  ].join('\n');
