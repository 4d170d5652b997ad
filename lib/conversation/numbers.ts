/** Case, order and ticket numbers named in a chat: what the next agent asks for first. */
import { normal } from './typing.ts';

const noun =
  'order|case|ticket|reference|ref|booking|invoice|customer|tracking|parcel|claim|request|incident|rma|confirmation|contract|account|bestell(?:ung|nummer)?|auftrag(?:s(?:nummer)?)?|vorgang(?:s(?:nummer)?)?|fall|rechnung(?:s(?:nummer)?)?|kunden(?:nummer)?|sendung(?:s(?:nummer)?)?|buchung(?:s(?:nummer)?)?|commande|dossier|facture|référence|réservation|suivi|pedido|caso|factura|referencia|reserva|ordine|pratica|fattura|riferimento|prenotazione|encomenda|fatura|bestelling|bestelnummer|zaak|factuur|zamówieni[ea]|zgłoszeni[ea]|zamówienie nr|ärende|beställning|ordernummer|ordre|sag|sak|tilaus|заказ\\p{L}*|обращени\\p{L}*|sipariş|objednávk\\p{L}*|注文番号|注文|주문번호|주문|订单号?|訂單(?:編號)?|工单号?';
const label =
  '(?: (?:number|no|nr|id|code|nummer|numéro|n°|número|numero|numer|номер|番号))?[.:：#№°º\\s-]*(?:(?:is|lautet|ist|est|es|è|é|jest|är|er|on|号|是|は|:)\\s)?#?';
const named = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:${noun})${label}\\s?([\\p{L}\\p{N}][\\p{L}\\p{N}/_-]{2,29})`,
  'giu',
);
const hash = /(?<![\p{L}\p{N}&/])#([A-Z0-9][A-Z0-9-]{2,29})(?![\p{L}\p{N}])/giu;
const prefixed = /(?<![\p{L}\p{N}])[A-Z]{2,6}-\d{3,}(?:-\d+)*(?![\p{L}\p{N}])/gu;
const most = 10;

const isNumber = (text: string): boolean => (text.match(/\p{N}/gu) ?? []).length >= 3;

/** In the order they were named, each once. */
export function numbersIn(texts: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const text of texts) {
    const matches = [
      ...[...text.matchAll(named)].map((match) => ({ at: match.index, number: match[1]! })),
      ...[...text.matchAll(hash)].map((match) => ({ at: match.index, number: match[1]! })),
      ...[...text.matchAll(prefixed)].map((match) => ({ at: match.index, number: match[0] })),
    ];
    for (const { number } of matches.sort((a, b) => a.at - b.at)) {
      const bare = number.replace(/[-/_]+$/, '');
      if (isNumber(bare) && !found.has(normal(bare))) found.set(normal(bare), bare);
    }
  }
  return [...found.values()].slice(0, most);
}
