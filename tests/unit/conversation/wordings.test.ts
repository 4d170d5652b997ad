import { describe, expect, test } from 'vitest';
import { isNoise } from '../../../lib/conversation/noise.ts';
import { timeLeft } from '../../../lib/conversation/time-left.ts';
import { wordingOf } from '../../../lib/conversation/wordings.ts';

/** Language → "are you still there?", from the sources named in docs/keeping-a-chat.md. */
const stillThere = {
  en: 'Just checking if you are still there.',
  de: 'Sind Sie noch da?',
  fr: 'Êtes-vous toujours là ?',
  es: '¿Sigues ahí?',
  it: 'Sei ancora lì?',
  pt: 'Você ainda está aí?',
  nl: 'Bent u er nog?',
  pl: 'Czy nadal jesteś na linii?',
  sv: 'Är du fortfarande där?',
  no: 'Er du fortsatt der?',
  da: 'Er du stadig der?',
  fi: 'Oletko vielä siellä?',
  tr: 'Hâlâ orada mısınız?',
  cs: 'Jste ještě na lince?',
  ca: 'Encara sou aquí?',
  ru: 'Вы ещё здесь?',
  ja: 'まだいらっしゃいますか？',
  ko: '아직 계신가요?',
  zh: '您还在吗？',
  ar: 'هل أنت لا تزال هنا؟',
  hi: 'क्या आप अभी भी यहाँ हैं?',
};
/** "Will be closed soon due to inactivity": says "closed" and "inactivity", and only the composer tells which. */
const closing = {
  en: 'Chat session will be closed soon due to inactivity',
  de: 'Chat-Sitzung wird bald aufgrund von Inaktivität geschlossen',
  fr: 'La session de chat sera bientôt fermée pour cause d’inactivité',
  ru: 'Сеанс чата скоро будет закрыт из-за бездействия',
  ja: '非アクティブ状態のためチャットセッションはまもなく終了します',
  ko: '활동이 없어 채팅 세션이 곧 종료됩니다',
};
const ended = {
  en: 'This conversation has ended.',
  de: 'Der Chat wurde beendet.',
  fr: 'La conversation est terminée.',
  es: 'El chat ha finalizado.',
  it: 'La chat è stata chiusa.',
  pt: 'O chat foi encerrado.',
  nl: 'Het gesprek is gesloten.',
  pl: 'Rozmowa została zakończona.',
  sv: 'Chatten är avslutad.',
  da: 'Samtalen er afsluttet.',
  no: 'Samtalen er avsluttet.',
  fi: 'Keskustelu on päättynyt.',
  ru: 'Чат завершён.',
  uk: 'Розмову завершено.',
  tr: 'Sohbet sona erdi.',
  hu: 'A beszélgetés befejeződött.',
  cs: 'Chat byl ukončen.',
  ja: 'チャットは終了しました。',
  ko: '채팅이 종료되었습니다.',
  zh: '会话已结束。',
  ar: 'انتهت المحادثة.',
  he: 'השיחה הסתיימה.',
};
const ordinary = [
  'Hello! How can I help you today?',
  'The shop is closed on Sundays.',
  'Your order was delivered yesterday.',
  'I am still looking for your parcel.',
  'Sorry, we ended the sale last week.',
  'Is the spade still available?',
  'Ihre Bestellung ist noch da, wo sie gestern war.',
  'Wir haben das Geschäft geschlossen.',
  'Merci, votre commande est terminée.',
  '¿Sigue disponible la pala?',
];

describe('wordings', () => {
  test.each(Object.entries(stillThere))('%s: asks whether anybody is there', (_, text) => {
    expect(wordingOf(text)).toBe('warning');
    expect(wordingOf(`  ${text.toUpperCase()} `)).toBe('warning');
  });
  test.each(Object.entries(closing))('%s: is about to close, or has', (_, text) => {
    expect(wordingOf(text)).toBe('closing');
  });
  test.each(Object.entries(ended))('%s: has ended', (_, text) => expect(wordingOf(text)).toBe('ended'));
  test.each(ordinary)('nothing of that: %s', (text) => expect(wordingOf(text)).toBeNull());
  test('a future tense of its own needs no composer to tell', () =>
    expect(wordingOf('La sesión de chat se cerrará pronto debido a inactividad')).toBe('warning'));
  test('a long text that mentions it is a text', () => {
    expect(wordingOf(`Terms: ${'words '.repeat(200)} the chat has ended.`)).toBeNull();
  });
});

describe('the time that is left', () => {
  test.each([
    ['This chat will close in one minute due to inactivity.', 60_000],
    ['The chat will end in 2 minutes.', 120_000],
    ['Der Chat wird in einer Minute geschlossen.', 60_000],
    ['Le chat sera fermé dans deux minutes.', 120_000],
    ['El chat se cerrará en 30 segundos.', 30_000],
    ['チャットは30秒後に終了します', 30_000],
    ['聊天将在2分钟后关闭', 120_000],
    ['Чат закроется через 5 минут', 300_000],
    ['We have not heard from you for 5 minutes; we close the chat in 60 seconds.', 60_000],
  ])('%s', (text, ms) => expect(timeLeft(text)).toBe(ms));
  test.each([
    'Are you still there?',
    'You have been inactive for 10 minutes.',
    'Since you did not respond in the last 5 minutes your conversation got closed.',
    'Our minimum order is 5 spades.',
  ])('nothing in: %s', (text) => expect(timeLeft(text)).toBeNull());
});

describe('what is no turn', () => {
  test.each([
    ...['…', '...', '• • •', 'Agent is typing', 'Anna schreibt gerade…', '正在输入', '12:04', '3:15 PM'],
    ...['Today 12:04', 'Just now', '2 min ago', 'vor 3 Minuten', 'Delivered', 'Seen ✓✓', 'Gelesen · 12:04'],
    ...['Sent', '✓', '2026-11-21', 'Saturday, November 21'],
  ])('%s', (text) => expect(isNoise(text)).toBe(true));
  test.each([
    ...['ok', 'Yes', '5', '42', 'A12', '?', '!', '👍', 'now or never', 'I read it', 'Sent you the form'],
    ...['I am typing on my phone, sorry', 'at 12:04 I was at the shop', 'delivered to whom?'],
  ])('but a turn: %s', (text) => expect(isNoise(text)).toBe(false));
});
