/** How chats speak to people who have not asked. */
import { fingerprintsOf } from '../fingerprints.ts';
import type { Words } from '../languages.ts';

/** Per language: offers help; asks for a question; asks to chat. */
export const words: Words = {
  en: [
    'can i help, can we help, how can i help, how can we help, may i help, may we help, how may i help, could i help, can i assist, how may i assist, can i answer, need help?, need any help, need some help, need a hand, need assistance, here to help, happy to help, glad to help, help you find, looking for something, looking for help, let me know if you, let us know if you, anything i can, anything we can',
    'any questions, have a question, have questions, got a question, got questions, got any questions, questions?, a question?, ask us, ask me, ask a question, not sure what, can’t find',
    'chat with us, chat with me, chat with our, chat with an, chat with sales, chat with support, want to chat, let’s chat, talk to us, talk to our, talk to sales, speak to an, speak with us, message us, text us, we’re online, we are online, we’re here, i’m online, live chat, start a chat, start a conversation',
  ],
  de: [
    'kann ich helfen, kann ich ihnen, kann ich dir, können wir helfen, können wir ihnen, wie kann ich, wie können wir, darf ich helfen, brauchen sie hilfe, brauchst du hilfe, hilfe benötigt, benötigen sie hilfe, wir helfen ihnen, wir helfen gern, helfe ihnen gern, helfe dir gern, gerne weiter',
    'haben sie fragen, haben sie eine frage, hast du fragen, hast du eine frage, noch fragen, fragen?, fragen sie uns, frag uns',
    'chatten sie mit uns, chatte mit uns, mit uns chatten, schreiben sie uns, schreib uns, sprechen sie mit uns, wir sind online, live-chat, wir sind für sie da, wir sind für dich da',
  ],
  fr: [
    'puis-je vous aider, puis-je t’aider, pouvons-nous vous aider, comment puis-je, comment pouvons-nous, je peux vous aider, besoin d’aide, besoin d’un conseil, besoin d’un renseignement, là pour vous aider, ravis de vous aider',
    'une question?, des questions?, vous avez une question, vous avez des questions, avez-vous une question, avez-vous des questions, posez-nous, posez votre question',
    'discutez avec nous, discuter avec nous, discutons, chattez avec, parlez à un, parlez-nous, écrivez-nous, contactez-nous par chat, nous sommes en ligne, chat en direct, en ligne pour vous',
  ],
  es: [
    'puedo ayudarte, puedo ayudarle, podemos ayudarte, podemos ayudarle, te puedo ayudar, le puedo ayudar, te ayudamos, te podemos ayudar, en qué puedo, en qué podemos, cómo puedo ayudar*, cómo podemos ayudar*, necesitas ayuda, necesita ayuda, para ayudarte, para ayudarle',
    'tienes alguna pregunta, tiene alguna pregunta, tienes preguntas, tiene preguntas, tienes dudas, tienes alguna duda, tiene alguna duda, alguna pregunta, alguna duda, preguntas?, dudas?, pregúntanos, pregúntenos',
    'chatea con, chatee con, habla con nosotros, hable con nosotros, hablemos, escríbenos, escríbanos, chat en vivo, chat en línea, estamos en línea',
  ],
  it: [
    'posso aiutarti, posso aiutarla, possiamo aiutarti, possiamo aiutarla, come posso aiutar*, come possiamo aiutar*, hai bisogno di aiuto, ha bisogno di aiuto, serve aiuto, bisogno di aiuto, qui per aiutarti, qui per aiutarla',
    'hai domande, ha domande, hai una domanda, ha una domanda, hai qualche domanda, domande?, dubbi?, chiedici, fai una domanda',
    'chatta con, chattiamo, parla con noi, parla con un, scrivici, siamo online, chat dal vivo, chat live',
  ],
  pt: [
    'posso ajudar, posso te ajudar, posso ajudá-lo, podemos ajudar, podemos te ajudar, como posso, como podemos, precisa de ajuda, precisas de ajuda, precisando de ajuda, aqui para ajudar, quer ajuda',
    'tem alguma dúvida, tem dúvidas, tens dúvidas, alguma dúvida, dúvidas?, tem alguma pergunta, tem perguntas, tens perguntas, alguma pergunta, perguntas?, pergunte-nos, tire suas dúvidas',
    'converse com, converse connosco, fale conosco, fale connosco, fala connosco, fale com a gente, vamos conversar, chat ao vivo, chat online, estamos online',
  ],
  nl: [
    'kan ik je helpen, kan ik u helpen, kan ik helpen, kunnen we je helpen, kunnen wij u helpen, kunnen we helpen, waarmee kan ik, waarmee kunnen, hoe kan ik je, hoe kan ik u, hoe kunnen we, hulp nodig, heb je hulp, heeft u hulp, helpen je graag, helpen u graag, help je graag, help u graag',
    'heb je een vraag, heb je vragen, heeft u een vraag, heeft u vragen, vraag?, vragen?, stel je vraag, stel uw vraag, stel een vraag',
    'chat met ons, chat met een, praat met ons, praat met een, stuur ons een bericht, we zijn online, wij zijn online, livechat, live chat',
  ],
  pl: [
    'mogę pomóc, możemy pomóc, czy mogę ci, w czym mogę, w czym możemy, jak mogę pomóc, jak możemy pomóc, jak mogę ci pomóc, potrzebujesz pomocy, potrzebujesz wsparcia, chętnie pomożemy, chętnie pomogę, jesteśmy tu aby pomóc',
    'masz pytania, masz pytanie, masz jakieś pytania, pytania?, pytanie?, zapytaj nas, zadaj pytanie',
    'czatuj z nami, porozmawiaj z, porozmawiajmy, napisz do nas, jesteśmy online, czat na żywo',
  ],
  sv: [
    'kan jag hjälpa, kan vi hjälpa, hur kan jag hjälpa, hur kan vi hjälpa, vad kan jag hjälpa, vad kan vi hjälpa, behöver du hjälp, behöver ni hjälp, hjälper dig gärna, hjälper gärna, här för att hjälpa',
    'har du frågor, har du en fråga, har du några frågor, frågor?, fråga oss, ställ en fråga',
    'chatta med, prata med oss, skriv till oss, vi är online, livechatt, live chatt',
  ],
  da: [
    'kan jeg hjælpe, kan vi hjælpe, hvordan kan jeg hjælpe, hvordan kan vi hjælpe, hvad kan jeg hjælpe, hvad kan vi hjælpe, har du brug for hjælp, brug for hjælp, hjælper dig gerne, hjælper gerne, klar til at hjælpe, her for at hjælpe',
    'har du spørgsmål, har du et spørgsmål, har du nogle spørgsmål, spørgsmål?, spørg os, stil et spørgsmål',
    'chat med os, chat med en, tal med os, skriv til os, vi er online, livechat',
  ],
  fi: [
    'voinko auttaa, voinko olla avuksi, voimmeko auttaa, voimmeko olla avuksi, kuinka voin auttaa, kuinka voimme auttaa, miten voin auttaa, miten voimme auttaa, tarvitsetko apua, autamme mielellämme, autan mielelläni',
    'onko sinulla kysyttävää, onko kysyttävää, kysyttävää?, onko sinulla kysymyksiä, onko kysymyksiä, kysymyksiä?, kysy meiltä, kysy lisää',
    'chattaa kanssamme, keskustele kanssamme, juttele kanssamme, olemme paikalla, olemme linjoilla, live-chat',
  ],
  nb: [
    'kan jeg hjelpe, kan vi hjelpe, hvordan kan jeg hjelpe, hvordan kan vi hjelpe, hva kan jeg hjelpe, hva kan vi hjelpe, trenger du hjelp, hjelper deg gjerne, hjelper gjerne, her for å hjelpe',
    'har du spørsmål, har du et spørsmål, har du noen spørsmål, spørsmål?, spør oss, still et spørsmål',
    'chat med oss, chat med en, snakk med oss, skriv til oss, vi er pålogget, vi er på nett, livechat',
  ],
  cs: [
    'mohu vám pomoci, mohu vám s něčím, mohu pomoci, můžeme vám pomoci, můžu vám pomoci, jak vám mohu, jak vám můžeme, jak můžeme pomoci, s čím vám, potřebujete pomoc, potřebujete pomoci, potřebujete poradit, rádi vám pomůžeme, rádi pomůžeme, rádi poradíme',
    'máte otázky, máte otázku, máte dotaz, máte nějaké dotazy, máte nějaké otázky, otázky?, dotaz?, zeptejte se, napište nám dotaz',
    'chatujte s námi, promluvte si, napište nám, popovídejme si, jsme online, živý chat, online chat',
  ],
  uk: [
    'можу вам допомогти, можу допомогти, можемо допомогти, чим можу допомогти, чим можемо допомогти, чим я можу, як я можу допомогти, як ми можемо, вам допомогти, потрібна допомога, потрібна консультація, раді допомогти, готові допомогти',
    'є питання, є запитання, маєте питання, маєте запитання, виникли питання, залишилися питання, питання?, запитання?, запитайте нас, поставте запитання',
    'поспілкуйтеся з нами, напишіть нам, поговоріть з нами, ми онлайн, онлайн-чат, чат з нами',
  ],
  ru: [
    'могу вам помочь, могу помочь, можем помочь, чем могу помочь, чем можем помочь, чем я могу, чем мы можем, как я могу помочь, как мы можем, вам помочь, нужна помощь, нужна консультация, рады помочь, готовы помочь, с радостью поможем, поможем вам',
    'есть вопросы, есть вопрос, у вас есть вопрос*, остались вопросы, возникли вопросы, появились вопросы, вопросы?, спросите нас, задайте вопрос, задайте нам',
    'напишите нам, пообщайтесь с, поговорите с, чат с нами, давайте пообщаемся, мы онлайн, мы на связи, онлайн-консультант, онлайн-чат',
  ],
  tr: [
    'yardımcı olabilir miyim, yardımcı olabilir miyiz, nasıl yardımcı, size nasıl, yardım edebilir miyim, yardım edebilir miyiz, yardıma mı ihtiyacınız, yardıma ihtiyacınız, yardım ister misiniz, yardım lazım mı, yardımcı olmaktan',
    'sorunuz mu var, sorularınız mı var, sorunuz var mı, bir sorunuz, sorularınız?, bize sorun, soru sorun',
    'bizimle sohbet, sohbet edelim, bizimle konuşun, bize yazın, çevrimiçiyiz, canlı sohbet, canlı destek',
  ],
  ja: [
    'お手伝い, お困り, お役に立, 何かお探し, ご案内します, サポートが必要, ヘルプが必要, ご用件',
    'ご質問は, ご質問が, 質問はあり, 質問があり, 質問がござい, ご不明な点, お気軽にご質問, お気軽にお尋ね, お気軽にお問い合わせ',
    'チャットで, チャットしま, お話ししま, チャットでご相談, お気軽にご相談, オンライン中',
  ],
  ko: [
    '도와드릴까요, 도와 드릴까요, 무엇을 도와, 도움이 필요, 어떻게 도와, 도와드리겠습니다, 도와 드리겠습니다',
    '질문이 있, 질문 있, 궁금한 점, 궁금하신, 궁금한 것, 문의사항이 있, 무엇이든 물어',
    '채팅하세요, 채팅해 보세요, 대화하세요, 문의하세요, 문의해 주세요, 상담해 드립니다, 실시간 상담, 실시간 채팅, 온라인 상담',
  ],
  'zh-CN': [
    '可以帮您, 可以帮你, 能帮您, 能帮你, 为您服务, 需要帮助, 需要帮忙, 有什么可以, 有什么能, 帮到您, 帮助您吗, 随时为您',
    '有问题吗, 有任何问题, 有什么问题, 有疑问, 任何疑问, 问我们, 向我们提问, 欢迎咨询',
    '与我们聊天, 和我们聊, 跟我们聊, 联系我们的客服, 在线客服, 在线咨询, 我们在线, 在线聊天, 聊聊吧',
  ],
  'zh-TW': [
    '可以幫您, 可以幫你, 能幫您, 能幫你, 為您服務, 需要幫助, 需要幫忙, 需要協助, 有什麼可以, 有什麼能, 幫到您, 隨時為您, 協助您',
    '有問題嗎, 有任何問題, 有什麼問題, 有疑問, 任何疑問, 問我們, 向我們提問, 歡迎諮詢',
    '與我們聊天, 和我們聊, 跟我們聊, 聯絡我們的客服, 線上客服, 線上諮詢, 我們在線, 線上聊天, 聊聊吧',
  ],
  ar: [
    'هل يمكنني مساعدتك, هل يمكننا مساعدتك, كيف يمكنني مساعدتك, كيف يمكننا مساعدتك, كيف أستطيع مساعدتك, كيف نساعدك, كيف أساعدك, هل تحتاج مساعدة, هل تحتاج إلى مساعدة, تحتاج مساعدة, هنا لمساعدتك, هنا للمساعدة, يسعدنا مساعدتك',
    'هل لديك سؤال, هل لديك أسئلة, هل لديك أي سؤال, هل لديك أي أسئلة, لديك سؤال, لديك أسئلة, هل عندك سؤال, اسألنا',
    'تحدث معنا, دردش معنا, تواصل معنا, راسلنا, نحن متصلون, الدردشة المباشرة, دردشة مباشرة, محادثة مباشرة',
  ],
  he: [
    'אפשר לעזור, אוכל לעזור, נוכל לעזור, איך אפשר לעזור, איך אוכל לעזור, איך נוכל לעזור, במה אוכל, במה נוכל, במה אפשר, צריך עזרה, צריכה עזרה, צריכים עזרה, זקוק לעזרה, כאן כדי לעזור, נשמח לעזור, אשמח לעזור',
    'יש לך שאלה, יש לך שאלות, יש לכם שאלה, יש לכם שאלות, שאלות?, שאלה?, שאל אותנו, שאלו אותנו',
    'דברו איתנו, דבר איתנו, שוחחו איתנו, צ׳וטטו איתנו, כתבו לנו, אנחנו מחוברים, צ׳אט חי',
  ],
  hi: [
    'क्या मैं आपकी मदद, क्या हम आपकी मदद, मैं आपकी कैसे मदद, हम आपकी कैसे मदद, मैं आपकी सहायता, आपकी कैसे सहायता, कैसे मदद कर, मदद चाहिए, सहायता चाहिए, मदद के लिए यहां, मदद के लिए यहाँ, आपकी मदद कर',
    'कोई सवाल, कोई प्रश्न, कुछ पूछना, सवाल है, प्रश्न है, हमसे पूछें',
    'हमसे चैट करें, हमारे साथ चैट, हमसे बात करें, हमें संदेश, हम ऑनलाइन हैं, लाइव चैट',
  ],
  vi: [
    'có thể giúp, giúp gì cho, giúp được gì, cần giúp đỡ, cần hỗ trợ, cần trợ giúp, bạn cần giúp, hỗ trợ gì, sẵn sàng hỗ trợ, sẵn sàng giúp, tư vấn cho bạn',
    'có câu hỏi, câu hỏi nào, bạn có thắc mắc, có thắc mắc, hỏi chúng tôi, đặt câu hỏi',
    'trò chuyện với chúng tôi, chat với chúng tôi, nói chuyện với chúng tôi, nhắn tin cho chúng tôi, chúng tôi đang trực tuyến, trò chuyện trực tiếp, chat trực tuyến',
  ],
  hu: [
    'segíthetek, segíthetünk, miben segíthet*, hogyan segíthet*, tudok segíteni, tudunk segíteni, segítségre van, segítségre lenne, segítség kell, szívesen segít*, itt vagyunk, ha segítség',
    'kérdésed van, kérdése van, van kérdésed, van kérdése, kérdés?, kérdések?, kérdezz tőlünk, kérdezzen tőlünk, tegye fel kérdését',
    'csevegjen velünk, csevegj velünk, beszélgessünk, beszéljen velünk, írjon nekünk, írj nekünk, online vagyunk, élő chat, élő csevegés',
  ],
  ro: [
    'te pot ajuta, vă pot ajuta, te putem ajuta, vă putem ajuta, cum te pot, cum vă pot, cum te putem, cum vă putem, cu ce te, cu ce vă, ai nevoie de ajutor, aveți nevoie de ajutor, nevoie de ajutor, aici să te ajutăm, aici pentru a vă ajuta',
    'ai întrebări, aveți întrebări, ai o întrebare, aveți o întrebare, ai vreo întrebare, întrebări?, întreabă-ne, întrebați-ne',
    'discută cu noi, discutați cu noi, vorbește cu noi, vorbiți cu noi, scrie-ne, scrieți-ne, suntem online, chat live',
  ],
  el: [
    'μπορώ να βοηθήσω, μπορώ να σας, μπορώ να σε, μπορούμε να βοηθήσουμε, μπορούμε να σας, πώς μπορώ να, πώς μπορούμε να, σε τι μπορώ, χρειάζεστε βοήθεια, χρειάζεσαι βοήθεια, θέλετε βοήθεια, εδώ για να βοηθήσουμε, εδώ για να σας',
    'έχετε ερωτήσεις, έχετε κάποια ερώτηση, έχετε απορίες, έχεις ερώτηση, έχεις απορίες, κάποια ερώτηση, απορίες, ρωτήστε μας',
    'συνομιλήστε μαζί μας, μιλήστε μαζί μας, στείλτε μας μήνυμα, είμαστε online, είμαστε συνδεδεμένοι, ζωντανή συνομιλία, ζωντανή υποστήριξη',
  ],
  bg: [
    'мога ли да помогна, мога ли да ви, можем ли да помогнем, можем ли да ви, как мога да, как можем да, с какво мога, с какво можем, имате нужда от помощ, имаш нужда от помощ, нуждаете се от помощ, нужда от помощ, тук сме да, ще се радваме да помогнем',
    'имате въпроси, имате въпрос, имаш въпроси, имаш въпрос, въпроси?, попитайте ни, задайте въпрос',
    'чатете с нас, говорете с нас, пишете ни, свържете се с нас в чата, на линия сме, онлайн сме, чат на живо',
  ],
  id: [
    'bisa saya bantu, bisa kami bantu, dapat saya bantu, dapat kami bantu, ada yang bisa, ada yang dapat, bagaimana saya bisa, bagaimana kami bisa, butuh bantuan, perlu bantuan, membutuhkan bantuan, siap membantu, di sini untuk membantu, bisa membantu anda',
    'ada pertanyaan, punya pertanyaan, memiliki pertanyaan, pertanyaan?, tanya kami, tanyakan kepada kami',
    'chat dengan kami, ngobrol dengan, bicara dengan kami, hubungi kami lewat chat, kirim pesan kepada kami, kami online, obrolan langsung',
  ],
  th: [
    'ให้ช่วยอะไร, ช่วยอะไรได้, ช่วยเหลืออะไร, ต้องการความช่วยเหลือ, ต้องการให้ช่วย, ยินดีให้บริการ, ยินดีให้ความช่วยเหลือ, พร้อมช่วยเหลือ, มีอะไรให้ช่วย, มีอะไรให้เราช่วย',
    'มีคำถาม, มีข้อสงสัย, สอบถามได้, สอบถามเรา, ถามเราได้',
    'แชทกับเรา, พูดคุยกับเรา, คุยกับเรา, ส่งข้อความถึงเรา, เราออนไลน์อยู่, แชทสด',
  ],
  sk: [
    'môžem vám pomôcť, môžem pomôcť, môžeme vám pomôcť, môžeme pomôcť, ako vám môžem, ako vám môžeme, ako môžeme pomôcť, s čím vám, potrebujete pomoc, potrebujete pomôcť, potrebujete poradiť, radi vám pomôžeme, radi pomôžeme, radi poradíme',
    'máte otázky, máte otázku, máte nejaké otázky, máte nejakú otázku, otázky?, opýtajte sa, spýtajte sa',
    'chatujte s nami, porozprávajte sa, napíšte nám, sme online, živý chat, online chat',
  ],
  hr: [
    'mogu li pomoći, mogu li vam, možemo li pomoći, možemo li vam, kako vam mogu, kako vam možemo, kako možemo pomoći, kako mogu pomoći, trebate pomoć, trebate li pomoć, treba vam pomoć, trebaš pomoć, tu smo da, rado ćemo pomoći, rado ćemo vam',
    'imate pitanja, imate li pitanja, imate pitanje, imaš pitanje, imaš pitanja, pitanja?, pitajte nas, postavite pitanje',
    'razgovarajte s nama, pišite nam, javite nam se, dopisujte se, online smo, chat uživo, razgovor uživo',
  ],
  ca: [
    'et puc ajudar, us puc ajudar, el puc ajudar, puc ajudar-te, puc ajudar-lo, et podem ajudar, us podem ajudar, podem ajudar-te, en què et, en què us, com et puc, com us puc, com et podem, com us podem, necessites ajuda, necessiteu ajuda, necessita ajuda, per ajudar-te, per ajudar-vos',
    'tens alguna pregunta, teniu alguna pregunta, tens preguntes, teniu preguntes, tens dubtes, teniu dubtes, algun dubte, alguna pregunta, preguntes?, dubtes?, pregunta’ns, pregunteu-nos',
    'xateja amb, xategeu amb, parla amb nosaltres, parleu amb nosaltres, parlem?, escriu-nos, escriviu-nos, estem en línia, xat en directe, xat en viu',
  ],
  fa: [
    'می‌توانم کمک, می‌توانم به شما, می‌توانیم کمک, چطور می‌توانم, چگونه می‌توانم, چطور می‌توانیم, چگونه می‌توانیم, کمکی از, کمک نیاز دارید, نیاز به کمک, به کمک نیاز, کمک می‌خواهید, آماده کمک',
    'سوالی دارید, سؤالی دارید, سوال دارید, پرسشی دارید, از ما بپرسید, سوال خود را',
    'با ما گفتگو, با ما چت, با ما صحبت, به ما پیام, ما آنلاین هستیم, گفتگوی آنلاین, چت آنلاین, پشتیبانی آنلاین',
  ],
};

/** In a build this is all that is left of the file: see scripts/fingerprints.ts. */
export const prints = (): string => fingerprintsOf(words);
