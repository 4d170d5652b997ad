import { describe, expect, test } from 'vitest';
import { isDeclineWording } from '../../../../lib/engine/wordings/declines.ts';
import { finder, longest, shortestStem, wordsOf } from '../../../../lib/engine/wordings/finder.ts';
import { fingerprintsOf, keyOf } from '../../../../lib/engine/wordings/fingerprints.ts';
import { isInvitationWording } from '../../../../lib/engine/wordings/invitations.ts';
import { languages, wordingsOf, type Words } from '../../../../lib/engine/wordings/languages.ts';
import { isHarmful, isNeverPressed } from '../../../../lib/engine/wordings/never-press.ts';
import { words as declines } from '../../../../lib/engine/wordings/tables/declines.ts';
import { words as invitations } from '../../../../lib/engine/wordings/tables/invitations.ts';
import { words as neverPressed } from '../../../../lib/engine/wordings/tables/never-pressed.ts';

/** A wording without the signs that say where it may stand. */
const bare = (wording: string): string => wording.replace(/^[=^]|\*$/g, '');
const all = (words: Words) =>
  languages.flatMap((language) => wordingsOf(words, language).map((wording) => bare(wording)));

test('there are at least 24 languages, and each table has its words for each of them', () => {
  expect(languages.length).toBeGreaterThanOrEqual(24);
  for (const words of [declines, invitations, neverPressed])
    for (const language of languages)
      expect(wordingsOf(words, language).length, language).toBeGreaterThanOrEqual(10);
});

test('every wording is found by its own expression, in any letter case', () => {
  expect(all(declines).filter((text) => !isDeclineWording(text))).toEqual([]);
  expect(all(invitations).filter((text) => !isInvitationWording(text))).toEqual([]);
  expect(all(neverPressed).filter((text) => !isNeverPressed(text))).toEqual([]);
  expect(all(neverPressed).filter((text) => !isNeverPressed(text.toUpperCase()))).toEqual([]);
});

test('a launcher may say that it opens a chat, in whatever language, and nothing worse', () => {
  const mistaken = (isOpening: boolean) =>
    languages.filter((language) => {
      const lists = neverPressed[language].filter((_, place) => (place === 2) === isOpening);
      return lists.some((list) => isHarmful(bare(list.split(', ')[0]!)) === isOpening);
    });
  expect(mistaken(true)).toEqual([]);
  expect(mistaken(false)).toEqual([]);
});

test('no table means what another one means, in whatever language', () => {
  expect(all(declines).filter(isNeverPressed), 'a "no" that would not be pressed').toEqual([]);
  expect(all(neverPressed).filter(isDeclineWording), 'a "no" that is none').toEqual([]);
  expect(all(invitations).filter(isDeclineWording), 'an invitation taken for a "no"').toEqual([]);
  expect(all(declines).filter(isInvitationWording), 'a "no" taken for an invitation').toEqual([]);
});

describe('a control says no', () => {
  test.each([
    ...['No, thanks!', 'Close', 'close chat', 'Dismiss message', 'Close this window', '×', ' X ', '✕', '❌'],
    ...['Chat schließen', 'Non, merci', 'Ahora no', 'Fermer la fenêtre', 'NÃO, OBRIGADO', 'Nej tak', 'KAPAT'],
    ...[
      'チャットを閉じる',
      '关闭聊天窗口',
      '채팅 닫기',
      'إغلاق الدردشة',
      'סגור את הצ׳אט',
      'चैट बंद करें',
      'Đóng cuộc trò chuyện',
    ],
    ...['Закрыть чат', 'Закрити', 'Κλείσιμο', 'ปิดแชท', 'بستن گفتگو', 'Tidak, terima kasih'],
  ])('%s', (text) => expect(isDeclineWording(text)).toBe(true));
});

describe('a control says something else', () => {
  test.each([
    ...[
      '',
      'Chat',
      'Hello',
      'Enclose a file',
      'Nothing',
      'Closed captions',
      'Close and end chat',
      'Disclose',
    ],
    ...[
      'Yes, close',
      'Novedades',
      'Notice: we have closed our shop in Leeds for the holidays, see you again in May',
    ],
    ...['Später anrufen', 'Nonne', 'Luksus', 'Neues'],
  ])('%j', (text) => expect(isDeclineWording(text)).toBe(false));
});

describe('never pressed', () => {
  test.each([
    ...[
      'End chat',
      'END CHAT',
      'Yes, end chat',
      'Accept & continue',
      'Start a chat',
      'Send ➤',
      'Submit',
      'Call us now',
    ],
    ...['Leave a message', 'Chat beenden', 'Akzeptieren', 'Terminer la discussion', 'Sí, por favor', 'BİTİR'],
    ...[
      'チャットを終了する',
      '结束对话',
      '結束對話',
      '채팅을 종료',
      'إنهاء المحادثة',
      'סיים שיחה',
      'चैट समाप्त करें',
      'Kết thúc trò chuyện',
    ],
    ...['e\u0301 envoyer', 'Bee\u00adnden', 'ЗАВЕРШИТЬ', 'Τερματισμός', 'TERMINER'],
  ])('%s', (text) => expect(isNeverPressed(text)).toBe(true));
});

describe('may be pressed', () => {
  test.each([
    ...['', '×', 'Close chat', 'Close', 'Weekend', 'Pending', 'Sender', 'Recall', 'Yesterday', 'Minimize'],
    ...['Chat schließen', 'Minimizar', 'Nej tak', 'Tidak, terima kasih', 'チャットを閉じる', 'Übersenden'],
  ])('%j', (text) => expect(isNeverPressed(text)).toBe(false));
});

describe('an invitation', () => {
  test.each([
    ...[
      'Hi there 👋 How can I help you today?',
      'Questions? We’re here.',
      'Une question ?',
      '¿Puedo ayudarte?',
    ],
    ...[
      'Haben Sie Fragen?',
      'Czy mogę Ci pomóc?',
      'Здравствуйте! Чем могу помочь?',
      'お手伝いできることはありますか？',
    ],
    ...[
      'هل لديك سؤال؟',
      'יש לך שאלה?',
      'Merhaba! Size nasıl yardımcı olabilirim?',
      '您好，请问有什么可以帮您？',
    ],
  ])('%s', (text) => expect(isInvitationWording(text)).toBe(true));

  test.each([
    ...['', 'Add to basket', 'We use cookies', 'Subscribe to our newsletter', '10 % off your first order'],
    ...['Frequently asked questions', 'A chat with the president', 'How can I help you? '.repeat(30)],
  ])('is not %j', (text) => expect(isInvitationWording(text)).toBe(false));
});

test('a short word is not found inside another, in a text of two scripts either', () => {
  expect(isDeclineWording('Nothing 안녕하세요')).toBe(false);
  expect(isNeverPressed('Yesterday 你好')).toBe(false);
});

test('what reads the same is the same', () => {
  expect(wordsOf('  Une, QUESTION ?!')).toEqual(['une', 'question', '?']);
  expect(wordsOf('İPTAL')).toEqual(wordsOf('ıptal'));
  expect(wordsOf('د\u064fر\u0640د\u0634')).toEqual(['دردش']);
  expect(wordsOf('إرسال')).toEqual(['ارسال']);
});

test('the build’s fingerprints find what the tables say, and weigh less than half', () => {
  for (const table of [declines, invitations, neverPressed]) {
    const prints = fingerprintsOf(table);
    const isFound = finder(() => prints);
    expect(all(table).filter((text) => !isFound(text))).toEqual([]);
    expect(prints.length).toBeLessThan(Buffer.byteLength(JSON.stringify(table)) / 2);
  }
});

test('no wording is longer than what is looked up', () => {
  for (const table of [declines, invitations, neverPressed])
    for (const wording of languages.flatMap((language) => wordingsOf(table, language))) {
      expect(wordsOf(wording).length, wording).toBeLessThanOrEqual(longest.words);
      if (wording.endsWith('*'))
        expect(wordsOf(wording).at(-1)!.length, wording).toBeGreaterThanOrEqual(shortestStem);
      if (/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Hangul}\p{sc=Thai}]/u.test(wording))
        expect(keyOf(wording).length, wording).toBeLessThanOrEqual(longest.letters);
    }
});
