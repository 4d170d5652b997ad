/** Reading what a chat says: words made comparable, and the line that says that somebody types. */

/** Compatibility forms, lower case, plain apostrophes and single spaces: what the expressions below expect. */
export const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

// JavaScript's word boundary knows only ASCII letters: before others stands (?<!\p{L}).
export const any = (...parts: RegExp[]): RegExp =>
  new RegExp(parts.map((part) => part.source).join('|'), 'u');

const typing = any(
  /\b(is|are) (now )?(typing|writing)|\btyping\b ?(now)?( |\.|…)*$/u,
  /schreibt (gerade|jetzt)|tippt/u,
  /(en train d'écrire|écrit un message)/u,
  /está (digitando|escribiendo|a escrever)|escribiendo\.{0,3}$|a escrever/u,
  /sta (ancora )?(scrivendo|digitando)/u,
  /(typt|aan het typen)/u,
  /(?<!\p{L})(pisze|piše|píše|пише)(?!\p{L})/u,
  /(skriver|kirjoittaa|kirjutab|raksta|rašo|ír…|éppen (ír|üzenetet)|tastează|yazıyor|mesajlaşıyor|πληκτρολογ|mengetik|đang (nhập|đánh)|shkruan|escrivint)/u,
  /(печатает|пишет|друкує)/u,
  /入力(して|中)/u,
  /입력 ?중/u,
  /(正在|現在|现在)(输入|輸入|打字)|打字/u,
  /(מקליד)/u,
  /(يكتب|در حال تایپ)/u,
  /(พิมพ์)/u,
  /ბეჭდავს/u,
);

/** Is this an "is typing" line? */
export const isTyping = (words: string): boolean => words.length < 80 && typing.test(words);
