/** Pages with a real widget of the bed in them, and where its parts are. */
import type { Page } from 'playwright-core';

/** Typebot: one element in <body>, everything else in its shadow root; a teaser, asked for anew by every page. */
export const typebot = {
  root: 'typebot-bubble',
  launcher: 'typebot-bubble >>> button[part=button]',
  invitation: 'typebot-bubble >>> [part=preview-message]',
  cross: 'typebot-bubble >>> [part=preview-message-close-button]',
};

/** React Chat Widget: an element deep in the page, in the page's own bundle; its window opens itself. */
export const reactChat = {
  root: '.rcw-widget-container',
  launcher: '.rcw-launcher',
  invitation: '.rcw-conversation-container.active',
};

/** The vendor's own script, unmodified, at its own address; see `standInFor`. */
export const typebotHost = 'cdn.jsdelivr.net';
export const typebotFromVendor = `http://${typebotHost}/npm/@typebot.io/js/dist/web.js`;
/** The same script among the site's own files. */
export const typebotFromSite = '/typebot/pkg/web.js';

/** A page; `extra` goes to the end of its body. */
export const shopPage = (extra = '', title = 'A shop'): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
<body><h1>${title}</h1><p>Three teapots and a kettle.</p><a href="/next">More</a><main></main>${extra}</body></html>`;

/** Loads Typebot; `start` is a script that calls `mount()` when it is to come. */
export const typebotScript = (start = 'mount()', from = typebotFromSite): string =>
  `<script type="module">
  import Typebot from '${from}';
  window.mount = () => Typebot.initBubble({
    typebot: 'demo', apiHost: location.origin + '/typebot',
    previewMessage: { message: 'I have a question for you!', autoShowDelay: 300 },
  });
  ${start}
</script>`;

/** What React Chat Widget needs in a page: its place, its style, its script. */
export const reactChatParts = `<link rel="stylesheet" href="/react-chat-widget/dist/entry.css">
<div id="app"></div><script type="module" src="/react-chat-widget/dist/entry.js"></script>`;

/** Puts React Chat Widget into <main>, as the next page of a web app would. */
export const addReactChat = (page: Page): Promise<void> =>
  page.evaluate((parts) => {
    const main = document.querySelector('main')!;
    main.innerHTML = `<section>${parts}</section>`;
    // A script that came by innerHTML does not run.
    for (const dead of main.querySelectorAll('script')) {
      const script = document.createElement('script');
      script.type = 'module';
      script.src = dead.src;
      dead.replaceWith(script);
    }
  }, reactChatParts);
