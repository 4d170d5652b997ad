/** Words by which a widget gives itself away, and words of everything it might be instead. */

/** One of these among the words of an id, class, tag or address says "chat". */
const chatName =
  /^(?!snapchat)(?:[a-z]{0,9}chat(?:s|bots?|box|button|btn|bubble|icon|launcher|widget|wdg|window|frame|iframe|container|root|app|head|panel|invite|teaser|client|ui|kit|plugin)?|livehelp|liveagent|messenger|webmessenger|whatsapp|wa(?:chat|widget|button)|chaport|chatter|virtualassistant|virtualagent|assistantbot|conversations?|(?:ai|help|support|shop|web|voice)?bot|botui|webim|onlineservice|kefu|(?:live|web)?support(?:chat|widget))$/;

/** These need company: they are names of other things as well. */
const weakName =
  /^(?:support|help|helpdesk|assistant|agent|concierge|copilot|talk|message|messages|messaging|launcher|greeting|teaser|proactive|invite|invitation|bubble|callout|avatar|contact|operator|inbox|sms|viber|telegram|zalo|kakao|converse)$/;

export const isChatName = (word: string): boolean => chatName.test(word);
export const isWeakName = (word: string): boolean => weakName.test(word);

/** "Chat" and its like in labels and short texts, in the languages of people we know of. */
export const chatWord = new RegExp(
  [
    String.raw`(?<![\p{L}\p{M}])(?:live|web|video)?[ -]?chat(?:s|bot|bots|ten|ta|tta|tare|tear|tea|tti|tt|ter|va|ear|eie|u|em|ovat|ujte|el)?(?![\p{L}\p{M}])`,
    String.raw`(?<![\p{L}\p{M}])(?:messenger|messaging (?:window|widget)|whatsapp|tchat|clavard\p{L}*|czat\p{L}*|conversar|bate-papo|sohbet\p{L}*|csevegés\p{L}*|keskustelu\p{L}*|juttele|vestlus\p{L}*|tērz\p{L}*|pokalb\p{L}*|klepet\p{L}*|razgovor\p{L}*|obrolan|trò chuyện|συνομιλ\p{L}*|чат\p{L}{0,3}|разговор\p{L}*|xat|xateja|spjall\p{L}*|sgwrs\p{L}*|txat\p{L}*)(?![\p{L}\p{M}])`,
    'チャット|채팅|챗봇|상담|聊天|客服|在线咨询|在線諮詢|對話|对话|智能助手|แชท|แชต|चैट|চ্যাট|அரட்டை|చాట్|دردشة|محادثة|گفتگو|چت|צ.?אט|שיחה|ჩატი|զրույց|ជជែក|චැට්',
  ].join('|'),
  'iu',
);

/** What stands in an empty composer. */
export const composerWord =
  /(?:type|write|enter|send|ask)\b.{0,24}(?:message|question|reply|here|anything|something)|\bmessage|ask (?:me|us|a question|anything)|nachricht|frage|schreib|message|écri|question|mensaje|pregunta|escrib|mensagem|pergunta|escrev|messaggio|domanda|scrivi|bericht|vraag|typ |wiadomo|pytani|napisz|meddeland|skriv|besked|viesti|kirjoita|melding|zpráv|otázk|napiš|správ|повідомл|напиш|сообщен|вопрос|съобщ|въпрос|mesaj|soru|yaz|メッセージ|質問|入力|메시지|질문|입력|消息|訊息|输入|輸入|問題|问题|رسالة|سؤال|اكتب|پیام|سوال|הודעה|שאל|כתוב|संदेश|सवाल|লিখুন|বার্তা|tin nhắn|câu hỏi|nhập|pesan|pertanyaan|tulis|üzenet|kérdés|írj|μήνυμα|ερώτηση|γράψτε|ข้อความ|พิมพ์|poruk|pitanj|missatge|pregunta|escriu/iu;

/** Addresses that open a messenger on a business's account; "share" links are not meant. */
export const isMessengerLink = ({ host, pathname, search }: URL): boolean =>
  (/^(?:www\.)?wa\.me$/.test(host) && /^\/(?:message\/)?\w{5,}/.test(pathname)) ||
  (/(?:^|\.)whatsapp\.com$/.test(host) && /[?&]phone=\+?\d/.test(search)) ||
  (/^(?:www\.)?(?:m\.me|line\.me|lin\.ee|zalo\.me|pf\.kakao\.com|vk\.me)$/.test(host) &&
    pathname.length > 2 &&
    !pathname.includes('share')) ||
  (/^(?:www\.)?(?:t\.me|telegram\.me)$/.test(host) && /^\/(?!share)\w/.test(pathname));

/** What an element may be instead. Each in its own words: `name` for ids and classes, `text` for what people read. */
export interface Other {
  sign: string;
  points: number;
  /** Among the words of ids, classes and tags, wherever in it. */
  name?: RegExp;
  /** The same, of the outermost elements only: inside a chat such words name its parts. */
  topName?: RegExp;
  /** In labels and in the text on screen. */
  text?: RegExp;
}

export const others: readonly Other[] = [
  {
    sign: 'cookies or consent',
    points: -10,
    name: /^(?:cookies?|cookieconsent|cookiebar|cookiebanner|consent|gdpr|ccpa|cmp|privacy|klaro|onetrust|cybot|tarteaucitron)$/,
    text: /\bcookies?\b|\bgdpr\b|privacy (?:settings|preferences)|куки|файлы? cookie|クッキー|쿠키|ملفات تعريف|çerez|العوگی|evästee|informasjonskapsl|sušenk|süti|piškot|kolačić|slapuk|sīkdat|küpsis|คุกกี้|कुकी|ciasteczk|עוגיות|کوکی/iu,
  },
  {
    sign: 'newsletter or offer',
    points: -6,
    name: /^(?:newsletter|subscribe|subscription|signup|optin|mailinglist|exitintent|promo|coupon|discount|popupbuilder|klaviyo|mailchimp|privy)$/,
    text: /newsletter|subscribe|mailing list|\d+ ?% ?(?:off|rabatt|discount|de réduction|de descuento|korting|sconto|zniżki|rabat|indirim|скидк|割引|할인|折)|coupon|gutschein|promo code|infolettre|boletín|rassegna|рассыл|розсил|nyhetsbrev|nyhedsbrev|uutiskirje|hírlevél|bülten|メルマガ|ニュースレター|뉴스레터|订阅|訂閱|النشرة|خبرنامه|ניוזלטר|buletin|zpravodaj|ενημερωτικό/iu,
  },
  {
    sign: 'sign-in',
    points: -8,
    name: /^(?:login|signin|onetap|gsi|credential|credentials|auth|password|passkey|otp)$/,
    text: /sign in (?:with|to)|log ?in (?:with|to)|anmelden|einloggen|se connecter|iniciar sesión|iniciar sessão|fazer login|accedi|inloggen|zaloguj|logga in|log ind|kirjaudu|logg inn|přihlásit|увійти|войти|вход|giriş yap|ログイン|サインイン|로그인|登录|登入|تسجيل الدخول|ورود|התחבר|लॉग इन|đăng nhập|bejelentkez|autentific|σύνδεση|masuk|เข้าสู่ระบบ|prihlásiť|prijav/iu,
  },
  {
    sign: 'cart or purchase',
    points: -5,
    name: /^(?:cart|minicart|basket|bag|checkout|wishlist|compare|salespop|socialproof|fomo|recentpurchase|proof)$/,
    text: /(?:your|to|add(?:ed)? to) (?:cart|basket|bag)|check ?out now|warenkorb|panier|carrito|carrinho|carrello|winkelwagen|koszyk|varukorg|indkøbskurv|ostoskori|handlekurv|košík|корзин|кошик|sepet|カート|장바구니|购物车|購物車|سلة|סל הקניות|just (?:bought|purchased)|giỏ hàng|kosár|coș/iu,
  },
  {
    sign: 'player',
    points: -6,
    topName:
      /^(?:player|audioplayer|videoplayer|plyr|vjs|jwplayer|playlist|podcast|miniplayer|pip|mediacontrol|media)$/,
    text: /now playing|playback speed|\b\d{1,2}:\d{2} ?\/ ?\d{1,2}:\d{2}\b/iu,
  },
  {
    sign: 'accessibility tool',
    points: -10,
    name: /^(?:accessibility|a11y|userway|accessibe|acsb|equalweb|eyeable|readspeaker|contrast|uwy)$/,
    text: /accessibility (?:menu|tools?|options|settings)|barrierefrei|accessibilité|accesibilidad|acessibilidade|accessibilità|toegankelijk|dostępno|tillgänglig|tilgængelig|saavutettav|tilgjengelig|přístupnost|доступн|erişilebilirlik|アクセシビリティ|접근성|无障碍|無障礙|سهولة الوصول|נגישות|text size|high contrast/iu,
  },
  {
    sign: 'way back to the top',
    points: -8,
    name: /^(?:backtotop|totop|gotop|scrolltop|scrollup|scrolltotop|toparrow|uparrow)$/,
    text: /(?:back|scroll|go|jump) to (?:the )?top|nach oben|haut de (?:la )?page|volver arriba|voltar ao topo|torna su|naar boven|do góry|наверх|вгору|yukarı|ページトップ|トップへ|맨 위로|返回顶部|回到頂部|العودة إلى الأعلى|חזרה למעלה/iu,
  },
  {
    sign: 'feedback or survey',
    points: -7,
    topName:
      /^(?:feedback|survey|nps|rating|csat|bugreport|reportbug|poll|usersnap|canny|hotjar|review|reviews)$/,
    text: /(?:give|send|share|leave|your|page) (?:us )?feedback|^feedback$|rate (?:this|your|us)|survey|how likely|was this (?:page )?helpful|umfrage|bewert|sondage|votre avis|encuesta|opinión|pesquisa|avaliar|sondaggio|enquête|beoordeel|ankiet|опрос|оцените|опитув|anket|アンケート|설문|调查|問卷|report a (?:bug|problem)/iu,
  },
  {
    sign: 'tour or tip',
    points: -7,
    topName:
      /^(?:tour|shepherd|introjs|driver|joyride|onboarding|walkthrough|tooltip|coachmark|hopscotch|popover|guide)$/,
    text: /\b(?:step )?\d+ (?:of|\/|von|de|di|van|z|из|sur) \d+\b|skip (?:the )?tour|next step|tour überspringen/iu,
  },
  {
    sign: 'notice of the page',
    points: -4,
    topName:
      /^(?:toast|toasts|toaster|toastr|toastify|notyf|snackbar|notification|notifications|alert|swal2?|sweetalert|iziToast|growl|noty|flash|messagebar)$/,
  },
  {
    sign: 'page or app notice',
    points: -6,
    topName:
      /^(?:install|pwa|appbanner|smartbanner|update|webpush|pushnotification|adblock|age|agegate|countdown|banner|ad|ads|advert|sponsor)$/,
    text: /install (?:the |our )?app|add to home screen|new version|reload (?:the page|to update)|(?:allow|enable|turn on) notifications|push notifications|app installieren|update available|benachrichtigungen|ad ?block/iu,
  },
  {
    sign: 'part of the page',
    points: -6,
    topName:
      /^(?:nav|navbar|navigation|menu|toc|sidebar|toolbar|breadcrumb|footer|header|drawer|fab|speeddial|share|sharing|addthis|addtoany|social|languages?|locale|translate|map|calculator|filter|sort|zoom|theme|darkmode|debug|devtools|recaptcha|grecaptcha|captcha|turnstile)$/,
  },
  {
    sign: 'people of an app',
    points: -7,
    topName:
      /^(?:channels?|threads?|dms?|contacts|roster|presence|inboxes|mailbox|compose|mail|gmail|composing|huddle|call|meeting|comments?|forum|topic|post|reply)$/,
    text: /new thread|new email|new message from|unread (?:messages|threads)|jump to (?:latest|present|bottom)|new messages? below|mark (?:all )?as read|\b(?:cc|bcc)\b.{0,20}subject/iu,
  },
];
