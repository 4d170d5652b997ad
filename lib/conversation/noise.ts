/** What stands in a message list and is no turn: "is typing", "Delivered", "12:04". */
import { isTyping, normal } from './typing.ts';

const clock = /^(\p{L}[\p{L}.,]*\s){0,4}\d{1,2}[:.h]\d{2}([:.]\d{2})?\s?(([ap]\.?m\.?)|uhr|h)?$/u;
const date =
  /^(\p{L}+[,.]?\s)?(\d{1,2}[./-]\d{1,2}([./-]\d{2,4})?\.?|\d{4}-\d{2}-\d{2}|\d{1,2}\.?\s\p{L}{3,9}\.?(\s\d{4})?|\p{L}{3,9}\s\d{1,2}(,?\s\d{4})?)$/u;
const ago =
  /^((just |right )?now|gerade eben|jetzt|à l'instant|ahora( mismo)?|adesso|agora( mesmo)?|nu|net|teraz|сейчас|только что|たった今|方金|방금|刚刚|today|yesterday|heute|gestern|aujourd'hui|hier|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren|dziś|wczoraj|сегодня|вчера)$/u;
const age =
  /^(vor|il y a|hace|há|fa)?\s?\d{1,3}\s?(s|sec|secs|seconds?|m|min|mins|minutes?|h|hrs?|hours?|d|days?|sek(unden?)?|minuten?|stunden?|tagen?|segundos?|minutos?|horas?|días?|jours?|heures?|minuti|ore|giorni|мин|ч|дн)\.?(\s?(ago|fa|atrás|geleden|temu|назад))?$/u;
const receipt =
  /^[✓✔☑\s]*((message )?(sent|delivered|seen|read|failed|sending|queued)|gesendet|zugestellt|gelesen|gesehen|wird gesendet|envoyé|distribué|lu|vu|enviado|entregado|leído|visto|inviato|consegnato|letto|visualizzato|entregue|lido|verzonden|bezorgd|gelezen|wysłano|dostarczono|przeczytano|skickat|levererat|läst|sendt|levert|lest|læst|lähetetty|toimitettu|luettu|отправлено|доставлено|прочитано|gönderildi|iletildi|okundu|odesláno|doručeno|přečteno|送信済み|配信済み|既読|전송됨|읽음|已发送|已送达|已读|已傳送|已送達|已讀)?(\s?[·•.,-]?\s?(\d{1,2}[:.]\d{2}(\s?[ap]m)?|(just )?now))?[✓✔.…\s]*$/u;

/** "…", "is typing": never a message, however exactly a vendor's messages are known. */
export function isIndicator(text: string): boolean {
  const words = normal(text);
  return /^[.…·•\s]{2,}$/u.test(words) || /^[…·•✓✔\s]*$/u.test(words) || isTyping(words);
}

/**
 * Is this whole text an indicator, a receipt or a time? Only for lists that we know nothing about: a person may well
 * answer "yesterday" or "sent".
 */
export function isNoise(text: string): boolean {
  const words = normal(text);
  if (words.length > 60) return false;
  return [clock, date, ago, age, receipt].some((kind) => kind.test(words)) || isIndicator(text);
}
