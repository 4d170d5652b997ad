/** The signs by which a small fixed element is, or is not, a chat widget. Each says what it is worth. */
import { isInvitationWording } from '../wordings/invitations.ts';
import type { Facts } from './facts.ts';
import { wordsOf } from './names.ts';
import type { Parts } from './parts.ts';
import type { PageFacts } from './page.ts';
import { chatWord, composerWord, isChatName, isMessengerLink, isWeakName, others } from './words.ts';

export interface Sign {
  sign: string;
  points: number;
}

interface Evidence {
  facts: Facts;
  parts: Parts;
  page: PageFacts;
}

type Test = (evidence: Evidence) => boolean;

const some = (values: Iterable<string>, test: (value: string) => boolean): boolean => [...values].some(test);
const addressWords = (url: URL): string[] => wordsOf(url.host + url.pathname);

/** A picture of somebody: small and square, as far as one can tell round. */
const isAvatar = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  const isPicture = element.localName === 'img' || getComputedStyle(element).backgroundImage.includes('url(');
  return isPicture && width >= 20 && width <= 80 && Math.abs(width - height) < 4;
};

/** Signs of a chat, independent of each other: two of these are needed. */
const chatSigns: [sign: string, points: number, test: Test][] = [
  ['named a chat', 3, ({ facts }) => some(facts.names, isChatName)],
  [
    'labelled a chat',
    3,
    ({ facts }) => some(facts.labels, (label) => label.length < 80 && chatWord.test(label)),
  ],
  [
    'frame of a chat’s address',
    3,
    ({ facts }) => facts.frames.some((url) => addressWords(url).some(isChatName)),
  ],
  [
    'opens a messenger',
    3,
    ({ facts }) => facts.links.filter(isMessengerLink).length > 0 && facts.links.length < 6,
  ],
  [
    'asks as a chat does',
    3,
    ({ facts, parts }) => isInvitationWording(parts.words) || isInvitationWording(facts.text),
  ],
  ['speaks of a chat', 2, ({ facts }) => chatWord.test(facts.text)],
  [
    'a place to write a message',
    3,
    ({ facts, parts }) =>
      parts.composers.length > 0 &&
      (some(
        parts.composers.map((one) => one.getAttribute('placeholder') ?? one.getAttribute('aria-label') ?? ''),
        (text) => composerWord.test(text),
      ) ||
        facts.roles.has('log')),
  ],
  [
    'picture of somebody beside their words',
    2,
    ({ facts, parts }) => !!parts.card && facts.shown.some(isAvatar),
  ],
  [
    'card above its round button',
    2,
    ({ parts }) => parts.launcher !== null && (parts.card ?? parts.window) !== null,
  ],
];

/** Worth something beside the others only. */
const weakSigns: [sign: string, points: number, test: Test][] = [
  ['named like help', 1, ({ facts }) => some(facts.names, isWeakName)],
  ['a messages’ log', 1, ({ facts }) => facts.roles.has('log')],
  ['round button in the corner', 1, ({ parts }) => parts.launcher !== null],
];

const otherSigns: [sign: string, points: number, test: Test][] = [
  ['asks for a password', -10, ({ facts }) => facts.count('input[type=password]') > 0],
  [
    'asks for an address, not for a message',
    -4,
    ({ facts, parts }) =>
      facts.count('input[type=email]') > 0 && !parts.composers.some((one) => one.localName === 'textarea'),
  ],
  ['plays something', -6, ({ facts }) => facts.count('audio,video') > 0],
  ['many links', -3, ({ facts }) => facts.count('a[href]') > 8],
  [
    'switches and choices',
    -5,
    ({ facts }) => facts.count('input[type=checkbox],input[type=radio],[role=switch],select') > 1,
  ],
  [
    'a landmark of the page',
    -5,
    ({ facts }) =>
      [
        'navigation',
        'menu',
        'menubar',
        'toolbar',
        'tablist',
        'banner',
        'contentinfo',
        'main',
        'search',
        'tree',
        'listbox',
        'tooltip',
      ].some((role) => facts.topRoles.has(role)) || ['nav', 'main'].some((tag) => facts.topNames.has(tag)),
  ],
  ['bars the rest of the page', -2, ({ facts }) => facts.count('[aria-modal=true]') > 0],
  ['a list of people', -5, ({ facts }) => facts.shown.filter(isAvatar).length > 4],
  ['the page is itself for messages', -8, ({ page }) => page.isForMessages],
  ['the page has a messages’ section of its own', -5, ({ page }) => page.hasMessages],
];

const called = (names: Set<string>, pattern: RegExp | undefined): boolean =>
  !!pattern && some(names, (word) => pattern.test(word));

/** Every sign of a chat that is there. */
export const chatSignsOf = (evidence: Evidence): Sign[] => holding(chatSigns, evidence);

export const weakSignsOf = (evidence: Evidence): Sign[] => holding(weakSigns, evidence);

/** Every sign of something else. */
export const otherSignsOf = (evidence: Evidence): Sign[] => {
  const { facts } = evidence;
  const isNamedChat = some(facts.topNames, isChatName);
  const read = [facts.text, ...facts.labels].join(' · ');
  return [
    ...holding(otherSigns, evidence),
    ...others
      .filter(
        ({ name, topName, text }) =>
          called(facts.names, name) || (!isNamedChat && called(facts.topNames, topName)) || text?.test(read),
      )
      .map(({ sign, points }) => ({ sign, points })),
  ];
};

const holding = (signs: typeof chatSigns, evidence: Evidence): Sign[] =>
  signs.filter(([, , test]) => test(evidence)).map(([sign, points]) => ({ sign, points }));
