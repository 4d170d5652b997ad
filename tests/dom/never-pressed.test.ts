/** A decline presses nothing that may end, accept, start or send, in whatever language the control speaks. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { words as declines } from '../../lib/engine/wordings/tables/declines.ts';
import { languages, type Words } from '../../lib/engine/wordings/languages.ts';
import { words as neverPressed } from '../../lib/engine/wordings/tables/never-pressed.ts';
import { startEngine, useHarness } from './support/harness.ts';
import { madeUp } from './support/made-up.ts';

const harness = useHarness();
const vendor = {
  ...madeUp,
  invitations: [
    { kind: 'teaser' as const, shows: ['#mu .teaser'], quiet: [{ do: 'click' as const, at: '#mu .no' }] },
  ],
};

/** Ways in which a control can be named; `$` is the name. */
const controls = [
  '<button class="no" type="button">$</button>',
  '<span class="no" aria-label="$">×</span>',
  '<i class="no" title="$"></i>',
  '<input class="no" type="button" value="$">',
  '<button type="button"><b class="no">$</b></button>',
  '<a href="#" aria-label="$"><svg class="no" width="9" height="9"></svg></a>',
  '<div role="button"><span class="no"></span><img alt="" /><span>$</span></div>',
  '<b id="mu-name">$</b><span class="no" aria-labelledby="mu-name">×</span>',
  '<span class="no"><img alt="$"></span>',
];

/** A page where the vendor was declined; answers which of these cards had their `.no` pressed by the engine. */
async function pressedOf(cards: string[]): Promise<string[]> {
  const page: Page = await harness.open({ body: '<div id="mu"></div>' });
  await startEngine(page, [vendor], { declines: { 'made-up': null } });
  const pressed = await page.evaluate(async (all) => {
    const result: string[] = [];
    const frames = async (count: number) => {
      while (count--) await new Promise(requestAnimationFrame);
    };
    for (const html of all) {
      const card = document.createElement('div');
      card.className = 'teaser';
      card.innerHTML = html;
      card.querySelector('.no')!.addEventListener('click', (event) => {
        event.preventDefault();
        result.push(html);
      });
      document.querySelector('#mu')!.append(card);
      await frames(2);
      card.remove();
      await frames(1);
    }
    return result;
  }, cards);
  expect(harness.errors(page)).toEqual([]);
  await page.close();
  return pressed;
}

/** The first wording of each list of a language, as a control would carry it. */
const firstOf = (words: Words, language: (typeof languages)[number]): string[] =>
  words[language].map((list) => list.split(', ')[0]!.replace(/^[=^]|\*$/g, ''));

const cardsWith = (words: Words): string[] =>
  languages.flatMap((language, index) =>
    firstOf(words, language).map((name, other) =>
      controls[(index + other) % controls.length]!.replace('$', name),
    ),
  );

test('“End chat”, “Accept”, “Start”, “Send”, “Call” in every language: not pressed', async () => {
  expect(await pressedOf(cardsWith(neverPressed))).toEqual([]);
});

test('“No thanks” and “Close” in every language, in the same controls: pressed', async () => {
  const cards = cardsWith(declines);
  expect(await pressedOf(cards)).toEqual(cards);
});

test('controls that send a message, call or lead away: not pressed; the others are', async () => {
  const form = (control: string) => `<form onsubmit="return false">${control}<textarea></textarea></form>`;
  const never = [
    form('<button class="no">×</button>'),
    form('<button><svg class="no" width="9" height="9"></svg></button>'),
    form('<input class="no" type="submit" value="">'),
    form('<input class="no" type="image" alt="">'),
    '<a class="no" href="tel:123">×</a>',
    '<a class="no" href="https://wa.me/123">×</a>',
    '<a href="/contact"><span class="no">×</span></a>',
    '<span class="no">En<b>d ch</b>at</span>',
    '<span class="no"><b>End</b><b>chat</b></span>',
  ];
  const fine = [
    form('<button class="no" type="button">×</button>'),
    '<form onsubmit="return false"><button class="no">×</button></form>',
    '<a class="no" href="#">×</a>',
    '<a class="no" href="javascript:void 0">×</a>',
    '<button class="no" type="button"><style>.start {}</style>×</button>',
    `<div role="button">Start a chat with us: ${'we know everything. '.repeat(5)}<i class="no">×</i></div>`,
  ];
  expect(await pressedOf([...never, ...fine])).toEqual(fine);
});
