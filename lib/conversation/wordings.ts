/** What a chat says when it is about to close, or has closed: our own expressions, written from sourced sentences. */

import { any, isTyping, normal } from './typing.ts';

const still = any(
  /\bstill (there|here|with (us|me)|around|connected|need (any )?(help|assistance))\b/u,
  /\b(sind sie|bist du|seid ihr) noch (da|dran|hier|verbunden)\b/u,
  /(?<!\p{L})(êtes[- ]vous|vous êtes|es[- ]tu|tu es|est-ce que vous êtes) (toujours|encore) (là|présente?|connectée?|en ligne)/u,
  /(sigues?|continúas?|todavía estás?|todavía está|aún estás?|aún está) (usted )?(ahí|aquí|allí|conectad[oa])/u,
  /\b(sei|è|siete) ancora (lì|li|là|qui|in linea|collegat[oa]|conness[oa])/u,
  /\b(você |voce )?(ainda|continua) (está |estás )?(aí|aqui|por aí|conectad[oa])/u,
  /\b(bent u|ben je|zijn jullie) er nog\b/u,
  /\bczy (nadal|wciąż|ciągle) (jesteś|jest pan|tam|pan)/u,
  /(?<!\p{L})är du (fortfarande|kvar)/u,
  /\ber du (fortsatt|fremdeles|stadig(væk)?) (der|her)/u,
  /\boletko (vielä|yhä|edelleen)/u,
  /h[aâ]l[aâ] (orada|burada|bağlı) m[ıi]s[ıi]n/u,
  /\bjste (ještě|stále) (tam|tady|zde|na lince)/u,
  /\bencara (sou|hi sou|ets|hi ets)/u,
  /вы (вс[её] )?ещ[её] (здесь|тут|там|на связи)/u,
  /まだ(そこに|こちらに)?(いらっしゃい|い)ますか/u,
  /아직 (거기 )?계(신가요|세요|십니까)/u,
  /[您你][还還]在[吗嗎线線]/u,
  /هل (أنت )?(لا تزال|ما ?زلت) (هنا|هناك|معنا|متصل)/u,
  /क्या आप अभी भी (यहाँ|यहां|वहाँ|वहां)/u,
  /(?<!\p{L})hûn hîn li vir/u,
);

const idle = any(
  /\b(due to|because of|after) (\w+ )?(inactivity|no activity|being (idle|inactive))/u,
  /\b(been|become|is) (idle|inactive)\b/u,
  /\b(did ?n't|did not|haven't|have not) (respond|reply|replied|responded|heard)/u,
  /\b(end|close|expire|time ?out|disconnect)\w* (in|within) (\d+|one|two|three|five|a) ?(more )?(sec|min)/u,
  /inaktivität/u,
  /nicht (reagiert|geantwortet)/u,
  /inactivité/u,
  /sans réponse de votre part/u,
  /inactividad/u,
  /no respondi(ó|ste)/u,
  /inattività/u,
  /non hai risposto/u,
  /inatividade/u,
  /não respondeu/u,
  /inactiviteit/u,
  /niet hebt gereageerd/u,
  /nieaktywnoś|bezczynnoś|braku? aktywności|nie odpowiedziałeś|nie odpowiedział/u,
  /inaktivitet|inte svarat|ikke (har )?(svaret|respondert)/u,
  /et vastannut|toimettomuu/u,
  /бездейств|неактивност|не ответили/u,
  /חוסר פעילות|לא הגבת/u,
  /inaktivitás|nem érkezett (újabb|válasz)/u,
  /عدم (ال)?نشاط/u,
  /非アクティブ|操作がな|応答がない/u,
  /활동이 없/u,
  /不活[动動]|[闲閒]置|(没有|沒有)(任何)?(回[复覆]|回[应應])/u,
  /hareketsizlik|işlem yapılmad/u,
  /निष्क्रियता/u,
  /nečinnost|neodpověděli/u,
  /inactivitat/u,
  /δεν απαντήσατε|αδράνει/u,
  /niste odgovorili|нисте одговорили/u,
  /ไม่ได้ตอบกลับ/u,
  /(kein|keine) (antwort|rückmeldung) kommt/u,
  /if (there's|there is) no (response|reply|answer)/u,
  /si no hay respuesta/u,
  /s'il n'y a pas de réponse/u,
);

const ended = any(
  /\b(chat|conversation|session|engagement)\b.{0,40}\b(has |was |is |been |now )*(ended|closed|terminated|finished|over)\b/u,
  /\b(has|have) (ended|closed|left) (the|this) (chat|conversation)/u,
  /\b(ended|closed) by\b/u,
  /(chat|gespräch|unterhaltung|chat-sitzung|konversation).{0,60}(beendet|geschlossen)/u,
  /(chat|conversation|discussion|session).{0,60}(terminée?|fermée?|clôturée?)/u,
  /(fermé|terminé|quitté) (ce|le|cette|la) (chat|conversation)/u,
  /(chat|conversación|sesión).{0,60}(finalizad|cerrad|cerró|terminad)/u,
  /ha (cerrado|finalizado) (este|el) chat/u,
  /(chat|conversazione|sessione).{0,60}(terminata|chius[ao]|conclusa)/u,
  /ha (chiuso|terminato) (questa|la) chat/u,
  /(chat|bate-papo|conversa|sessão).{0,60}(encerrad|fechad|finalizad|terminad)/u,
  /(fechou|encerrou) (este|o) (chat|bate-papo)/u,
  /(chat|gesprek).{0,60}(gesloten|afgesloten|beëindigd)/u,
  /(rozmowa|czat|chat).{0,60}(zamknięt|zakończ)|zamknął (tą|tę) rozmowę|zamknięt\w* przez/u,
  /(chatt|samtal\w*|samtale\w*|chat).{0,60}(stängd|stängdes|avslutad|avslutades|avsluttet|avsluttes|lukket|afsluttet)|har (stängt|lukket|avsluttet) (chatten|samtalen|denne chat)|lukket af/u,
  /keskustelu\w*.{0,40}(suljettu|suljettiin|päätt)|sulkenut keskustelun|sulki keskustelun/u,
  /(чат|диалог|беседа|разговор|сеанс чата).{0,60}(закрыт|заверш|прекращ)|закрыл (диалог|чат)|закрыла (диалог|чат)/u,
  /(розмов|чат).{0,60}(закрит|заверш)|закрив цей чат/u,
  /(görüşme|sohbet|konuşma)\w*.{0,40}(sonlandı|kapat|kapalı|sona er)/u,
  /(beszélget|csevegés|munkamenet).{0,60}(lezár|befejez|megszűnt)|lezárta/u,
  /(rozhovor|chat|konverzace).{0,40}(ukonč|uzavř|zatvor)|ukončil/u,
  /(conversați|chat).{0,40}(închis|oprit|încheiat)|a închis această conversație/u,
  /(τη συζήτηση|συνομιλία).{0,40}κλεί|κλείσει αυτήν|έκλεισε/u,
  /(チャット|会話)(セッション)?.{0,20}(終了|閉鎖|閉じ)/u,
  /채팅( 세션)?[이가은는]? ?.{0,10}(종료|끝)/u,
  /(聊天|交[谈談]|[会會][话話]|[对對][话話]|工作階段).{0,14}([结結]束|[关關][闭閉]|[终終]止)|[关關][闭閉]了?[此这這]?[个個]?(聊天|交[谈談]|[对對][话話])/u,
  /(انتهت|أُغلق|أغلق|تم إغلاق).{0,30}(المحادثة|الدردشة|الجلسة)/u,
  /(הצ'אט|השיחה).{0,20}(הסתיי|נסגר|בוטל)|סגר את השיחה|הצאט נסגר/u,
  /(razgovor|chat).{0,40}(zatvoren|ugas|završen)|ugasio ovaj|zatvara chat/u,
  /(разговор|ћаскање).{0,40}затворен/u,
  /(pokalb|vestlus|tērzēšan)\w*.{0,40}(uždaryt|lõppe|suletud|beigu|slēg)|uždarė|sulges|slēdzis/u,
  /ปิดการสนทนา|การสนทนา.{0,40}(ปิด|จบ)/u,
  /đã.{0,12}rời cuộc trò chuyện|(cuộc trò chuyện).{0,20}(kết thúc|đóng)/u,
  /(gesprek|chat) (is|wordt) (gesloten|beëindigd)/u,
  /menutup percakapan|percakapan.{0,20}(ditutup|berakhir)/u,
  /tancat aquest xat|xat.{0,20}tancat/u,
  /(चैट).{0,30}(समाप्त|बंद)/u,
  /затворил този чат|чат.{0,20}затворен|чат е затворил|چت.{0,20}بست/u,
  /დახურა/u,
  /sohbet.{0,20}sona/u,
);

/** 'closing': it says both "closed" and "inactivity"; whether it has happened, the composer tells. */
export type Wording = 'warning' | 'closing' | 'ended';

const mostWarning = 600;

/** What a turn of the other side says about the chat itself; `null` for everything else. */
export function wordingOf(text: string): Wording | null {
  const words = normal(text);
  if (!words || words.length > mostWarning || isTyping(words)) return null;
  if (still.test(words)) return 'warning';
  const isIdle = idle.test(words);
  const isEnded = ended.test(words);
  if (isIdle) return isEnded ? 'closing' : 'warning';
  return isEnded ? 'ended' : null;
}
