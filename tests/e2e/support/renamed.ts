/**
 * Real widgets that nobody has described: the vendors' own code from its packages, with the one name we know them by
 * replaced, as on a site that ships them under its own.
 */
import { readFileSync } from 'node:fs';
import type { Sites } from './sites.ts';
import { reactChat, shopPage, typebot } from './widgets.ts';

const bed = new URL('../../widgets/bed/', import.meta.url);
const javascript = { 'content-type': 'text/javascript' };

/** The name of the site it is on, and the paths of its parts. */
export interface Renamed {
  site: string;
  invitation: string;
  launcher: string;
  window: string;
}

/** Puts the page at `/` and `/next`. */
function putPages(sites: Sites, html: string): void {
  sites.put('/', html);
  sites.put('/next', html);
}

/** Typebot's only name in a page is its element's. */
export function renamedTypebot(sites: Sites): Renamed {
  const code = readFileSync(new URL('node_modules/@typebot.io/js/dist/web.js', bed), 'utf8');
  sites.put('/assets/shop-bubble.js', code.replaceAll('typebot-bubble', 'shop-bubble'), javascript);
  putPages(
    sites,
    shopPage(`<script type="module">
      import Bubble from '/assets/shop-bubble.js';
      Bubble.initBubble({ typebot: 'demo', apiHost: location.origin + '/typebot',
        previewMessage: { message: 'Hi! Can I help you find a teapot?', autoShowDelay: 300 } });
    </script>`),
  );
  const rename = (path: string): string => path.replace('typebot-bubble', 'shop-bubble');
  return {
    site: 'renamed-typebot',
    invitation: rename(typebot.invitation),
    launcher: rename(typebot.launcher),
    window: 'shop-bubble >>> [part=bot]',
  };
}

/** React Chat Widget is built into the site's own script; its classes are its names. */
export function renamedReactChat(sites: Sites): Renamed {
  for (const [file, type] of [
    ['entry.js', 'text/javascript'],
    ['entry.css', 'text/css'],
  ] as const) {
    const code = readFileSync(new URL(`dist/react-chat-widget/${file}`, bed), 'utf8');
    sites.put(`/assets/${file}`, code.replaceAll('rcw-', 'potter-'), { 'content-type': type });
  }
  putPages(
    sites,
    shopPage(
      '<link rel="stylesheet" href="/assets/entry.css"><div id="app"></div><script type="module" src="/assets/entry.js"></script>',
    ),
  );
  const rename = (path: string): string => path.replace('rcw-', 'potter-');
  return {
    site: 'renamed-react-chat',
    invitation: rename(reactChat.invitation),
    launcher: rename(reactChat.launcher),
    window: rename(reactChat.invitation),
  };
}
