/**
 * A short summary for the next agent, made of what was said and nothing else: every line of it is a quotation. Local
 * and deterministic; what is not found is left out, never guessed.
 */
import { numbersIn } from './numbers.ts';
import { dateTime, type SpeakerNames, type Transcript } from './transcript.ts';
import type { Turn } from './turn.ts';
import { normal } from './typing.ts';
import { wordingOf } from './wordings.ts';

export interface RecapWords extends SpeakerNames {
  /** "Recap of my chat on $1 ($2), $3" */
  title: (site: string, vendor: string, when: string) => string;
  numbers: string;
  asked: string;
  promised: string;
  lastLines: string;
}

const quoteMost = 200;
const most = { asked: 3, promised: 3, last: 4 };

/** A promise, by its wording. English, German, French, Spanish, Italian, Portuguese, Dutch, Polish and a few more. */
const promise =
  /(?<!\p{L})(i(?:'| wi)ll|we(?:'| wi)ll|you(?:'| wi)ll (?:receive|get|be)|i(?:'ve| have) (?:arranged|issued|ordered|sent|refunded|requested|escalated|opened|created)|will be (?:sent|refunded|shipped|delivered|replaced|credited)|within \d+|werde(?:n)? (?:ich|wir|ihnen|sie|das)|(?:ich|wir) werden?|innerhalb von|je vais|nous allons|vous (?:allez recevoir|recevrez)|sous \d+|voy a|vamos a|le (?:enviaremos|llamaremos)|recibirá|dentro de|(?:le )?(?:invieremo|manderemo|richiameremo)|riceverà|entro \d+|vou |vamos |receberá|ik zal|we zullen|wij zullen|u ontvangt|binnen \d+|otrzyma pan|zwrócimy|wyślemy|jag ska|vi kommer att|jeg vil|vi vil|мы (?:вернём|вернем|отправим|свяжемся|перезвоним)|в течение|お送りします|いたします|将在|會在|会在)/u;

const clip = (text: string): string => {
  const line = text.replace(/\s*\n\s*/g, ' / ');
  return line.length <= quoteMost ? line : `${line.slice(0, quoteMost - 1).trimEnd()}…`;
};

const isQuestion = ({ text }: Turn): boolean => /[?？؟]/u.test(text);
const isGreeting = ({ text }: Turn): boolean => normal(text).length < 12 && !/\p{N}/u.test(text);

/** What the person wanted: their questions; without one, the first thing they said. */
function askedIn(turns: readonly Turn[]): Turn[] {
  const own = turns.filter(({ who, text }) => who === 'visitor' && text !== '');
  const first = own.find((turn) => !isGreeting(turn)) ?? own[0];
  const questions = own.filter((turn) => isQuestion(turn) && !isGreeting(turn));
  return [...new Set([...(first ? [first] : []), ...questions])].slice(0, most.asked);
}

const promisedIn = (turns: readonly Turn[]): Turn[] =>
  turns
    .filter(
      ({ who, text }) => (who === 'agent' || who === 'bot') && promise.test(normal(text)) && !wordingOf(text),
    )
    .slice(-most.promised);

/** Plain text, some ten lines. */
export function recapOf(transcript: Transcript, words: RecapWords): string {
  const { turns, site, vendor, startedAt } = transcript;
  const numbers = numbersIn(turns.map(({ text }) => text));
  const asked = askedIn(turns);
  const promised = promisedIn(turns);
  const spoken = turns.filter(({ who }) => who !== 'system');
  const list = (title: string, lines: string[]): string[] =>
    lines.length ? [title, ...lines.map((line) => `- ${line}`)] : [];
  return [
    words.title(site, vendor, dateTime(startedAt)),
    ...(numbers.length ? [`${words.numbers} ${numbers.join(', ')}`] : []),
    ...list(
      words.asked,
      asked.map(({ text }) => clip(text)),
    ),
    ...list(
      words.promised,
      promised.map(({ text }) => clip(text)),
    ),
    ...list(
      words.lastLines,
      spoken.slice(-most.last).map(({ who, text, attachments }) => {
        const said = text || attachments.map((name) => `[${name}]`).join(' ');
        return `${words[who]}: ${clip(said)}`;
      }),
    ),
    '',
  ].join('\n');
}
