/** How controls say no, or that they close. */
import { fingerprintsOf } from '../fingerprints.ts';
import type { Words } from '../languages.ts';

/** Per language: says no; closes. */
export const words: Words = {
  en: [
    'no thanks, no thank you, not now, not today, not interested, maybe later, later, remind me later, ^no, skip, decline, i’m good, i’m fine, just browsing, just looking, don’t show, never show, hide, not right now, cancel',
    'close, dismiss, minimize, minimise, collapse, got it',
  ],
  de: [
    'nein danke, ^nein, nicht jetzt, jetzt nicht, kein interesse, später, vielleicht später, überspringen, ablehnen, ausblenden, verbergen, verwerfen, nicht mehr anzeigen, abbrechen',
    'schließen, schliessen, minimieren, zuklappen, einklappen',
  ],
  fr: [
    'non merci, ^non, pas maintenant, pas intéressé, plus tard, peut-être plus tard, passer, refuser, ignorer, masquer, cacher, ne plus afficher, annuler',
    'fermer, fermez, réduire, minimiser, replier',
  ],
  es: [
    'no gracias, ^no, ahora no, no me interesa, más tarde, quizás más tarde, tal vez más tarde, luego, omitir, saltar, rechazar, ignorar, descartar, ocultar, no mostrar, cancelar',
    'cerrar, cierra, minimizar, contraer',
  ],
  it: [
    'no grazie, ^no, non ora, non adesso, non mi interessa, più tardi, magari più tardi, forse più tardi, dopo, salta, rifiuta, ignora, nascondi, non mostrare, annulla',
    'chiudi, chiudere, riduci, minimizza, comprimi',
  ],
  pt: [
    'não obrigado, não obrigada, ^não, agora não, não tenho interesse, mais tarde, talvez mais tarde, depois, pular, ignorar, recusar, dispensar, descartar, ocultar, esconder, não mostrar, cancelar',
    'fechar, fecha, minimizar, recolher',
  ],
  nl: [
    'nee bedankt, nee dank je, ^nee, niet nu, nu niet, geen interesse, later, misschien later, overslaan, weigeren, afwijzen, negeren, verbergen, niet meer tonen, annuleren',
    'sluiten, sluit, minimaliseren, inklappen',
  ],
  pl: [
    'nie dziękuję, nie dzięki, ^nie, nie teraz, nie interesuje mnie, później, może później, pomiń, odrzuć, ignoruj, ukryj, schowaj, nie pokazuj, anuluj',
    'zamknij, zamknąć, minimalizuj, zminimalizuj, zwiń',
  ],
  sv: [
    'nej tack, ^nej, inte nu, inte intresserad, senare, kanske senare, hoppa över, avböj, avvisa, ignorera, dölj, göm, visa inte, avbryt',
    'stäng, stänga, minimera, fäll ihop',
  ],
  da: [
    'nej tak, ^nej, ikke nu, ikke interesseret, senere, måske senere, spring over, afvis, ignorer, skjul, vis ikke, annuller',
    'luk, lukke, minimer, minimér, fold sammen',
  ],
  fi: [
    'ei kiitos, ^ei, ei nyt, en ole kiinnostunut, myöhemmin, ehkä myöhemmin, ohita, hylkää, piilota, älä näytä, peruuta',
    'sulje, sulkea, pienennä',
  ],
  nb: [
    'nei takk, ^nei, ikke nå, ikke interessert, senere, kanskje senere, hopp over, avvis, avslå, ignorer, skjul, ikke vis, avbryt',
    'lukk, lukke, minimer',
  ],
  cs: [
    'ne děkuji, ne díky, ^ne, teď ne, nyní ne, nemám zájem, později, možná později, přeskočit, odmítnout, ignorovat, skrýt, nezobrazovat, zrušit',
    'zavřít, zavři, minimalizovat, sbalit',
  ],
  uk: [
    'ні дякую, ^ні, не зараз, не цікавить, пізніше, можливо пізніше, пропустити, відхилити, відмовитися, ігнорувати, приховати, сховати, не показувати, скасувати',
    'закрити, згорнути',
  ],
  ru: [
    'нет спасибо, ^нет, не сейчас, не интересно, позже, может быть позже, пропустить, отклонить, отказаться, игнорировать, скрыть, спрятать, не показывать, отмена',
    'закрыть, свернуть',
  ],
  tr: [
    'hayır teşekkürler, ^hayır, şimdi değil, ilgilenmiyorum, daha sonra, sonra, belki sonra, atla, reddet, yoksay, gizle, gösterme, iptal, vazgeç',
    'kapat, küçült, simge durumuna küçült',
  ],
  ja: [
    '=いいえ, 結構です, 今はしない, 今は必要ありません, 興味がありません, 後で, あとで, スキップ, 辞退, 拒否, 無視, 非表示, 表示しない, キャンセル',
    '閉じる, とじる, 最小化, 折りたたむ',
  ],
  ko: [
    '괜찮습니다, =아니요, =아니오, 아니요 괜찮, 지금은 안, 나중에, 다음에, 관심 없, 건너뛰기, 거절, 거부, 무시, 숨기기, 보지 않기, 취소',
    '닫기, 최소화, 접기',
  ],
  'zh-CN': [
    '不用了, 不需要, 不了谢谢, 不，谢谢, 暂不, 现在不, 以后再说, 稍后, 下次再说, 不感兴趣, 跳过, 拒绝, 忽略, 隐藏, 不再显示, 不再提示, 取消',
    '关闭, 最小化, 收起',
  ],
  'zh-TW': [
    '不用了, 不需要, 不了謝謝, 不，謝謝, 暫不, 現在不, 以後再說, 稍後, 下次再說, 不感興趣, 略過, 跳過, 拒絕, 忽略, 隱藏, 不再顯示, 取消',
    '關閉, 最小化, 收合',
  ],
  ar: [
    'لا شكرا, ^لا, ليس الآن, غير مهتم, لاحقا, ربما لاحقا, في وقت لاحق, تخطي, رفض, تجاهل, إخفاء, عدم الإظهار, إلغاء',
    'إغلاق, أغلق, تصغير, طي',
  ],
  he: [
    'לא תודה, ^לא, לא עכשיו, לא מעוניין, לא מעוניינת, אחר כך, אולי אחר כך, מאוחר יותר, דלג, דחה, התעלם, הסתר, אל תציג, ביטול, בטל',
    'סגור, סגירה, סגירת, סגרו, מזער, צמצם',
  ],
  hi: [
    'नहीं धन्यवाद, ^नहीं, अभी नहीं, रुचि नहीं, बाद में, शायद बाद में, छोड़ दें, अस्वीकार, अनदेखा, छिपाएं, छुपाएं, न दिखाएं, रद्द करें',
    'बंद करें, बंद करे, बंद, छोटा करें',
  ],
  vi: [
    'không cảm ơn, ^không, không phải bây giờ, để sau, không quan tâm, lúc khác, bỏ qua, từ chối, ẩn, không hiển thị, hủy, huỷ',
    'đóng, thu nhỏ, thu gọn',
  ],
  hu: [
    'nem köszönöm, ^nem, most nem, nem érdekel, később, talán később, kihagyás, elutasít*, mellőzés, elrejt*, ne mutasd, mégse, mégsem',
    'bezárás, bezár, zárja be, kis méret, összecsukás',
  ],
  ro: [
    'nu mulțumesc, ^nu, nu acum, nu mă interesează, mai târziu, poate mai târziu, omite, sari peste, refuză, respinge, ignoră, ascunde, nu mai afișa, anulează',
    'închide, închideți, minimizează, restrânge',
  ],
  el: [
    'όχι ευχαριστώ, ^όχι, όχι τώρα, δεν ενδιαφέρομαι, αργότερα, ίσως αργότερα, παράλειψη, απόρριψη, αγνόηση, απόκρυψη, να μην εμφανιστεί, ακύρωση',
    'κλείσιμο, κλείστε, κλείσε, ελαχιστοποίηση, σύμπτυξη',
  ],
  bg: [
    'не благодаря, ^не, не сега, не се интересувам, по-късно, може би по-късно, пропусни, откажи, отхвърли, игнорирай, скрий, не показвай, отказ',
    'затвори, затваряне, минимизирай, минимизиране, свий',
  ],
  id: [
    'tidak terima kasih, ^tidak, tidak sekarang, jangan sekarang, tidak tertarik, nanti, nanti saja, mungkin nanti, lewati, tolak, abaikan, sembunyikan, jangan tampilkan, batal, batalkan',
    'tutup, perkecil, minimalkan, ciutkan',
  ],
  th: [
    'ไม่ ขอบคุณ, ไม่ขอบคุณ, ไม่ใช่ตอนนี้, ไม่สนใจ, ไว้ทีหลัง, ภายหลัง, ข้าม, ปฏิเสธ, ไม่สนใจ, ซ่อน, ไม่ต้องแสดง, ยกเลิก',
    'ปิด, ย่อ',
  ],
  sk: [
    'nie ďakujem, nie vďaka, ^nie, teraz nie, nemám záujem, neskôr, možno neskôr, preskočiť, odmietnuť, ignorovať, skryť, nezobrazovať, zrušiť',
    'zavrieť, zatvoriť, zavri, minimalizovať, zbaliť',
  ],
  hr: [
    'ne hvala, ^ne, ne sada, ne zanima me, kasnije, možda kasnije, preskoči, odbij, zanemari, sakrij, ne prikazuj, odustani, otkaži',
    'zatvori, zatvorite, minimiziraj, smanji, sažmi',
  ],
  ca: [
    'no gràcies, ^no, ara no, no m’interessa, més tard, potser més tard, després, omet, rebutja, ignora, descarta, amaga, no mostris, cancel·la',
    'tanca, tancar, minimitza, redueix, replega',
  ],
  fa: [
    'نه ممنون, نه متشکرم, ^نه, ^خیر, الان نه, اکنون نه, علاقه‌ای ندارم, بعدا, شاید بعدا, رد کردن, رد, نادیده, پنهان, مخفی, نمایش نده, لغو, انصراف',
    'بستن, ببند, کوچک کردن, کوچک‌نمایی',
  ],
};

/** In a build this is all that is left of the file: see scripts/fingerprints.ts. */
export const prints = (): string => fingerprintsOf(words);
