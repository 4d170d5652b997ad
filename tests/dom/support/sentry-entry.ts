/** The sentry in a plain page: what it would tell the background is written down. */
import { startSentry, type Finding } from '../../../lib/engine/sentry.ts';
import { sentryTable } from '../../../lib/engine/sentry-table.ts';
import reactChat from '../../../lib/vendors/react-chat-widget.ts';
import typebot from '../../../lib/vendors/typebot.ts';

declare global {
  interface Window {
    sentry: {
      found: Finding[];
      /** What it put off for a second or more; nothing of that runs by itself. */
      later: (() => void)[];
    };
  }
}

const found: Finding[] = [];
const later: (() => void)[] = [];
window.sentry = { found, later };

const soon = window.setTimeout.bind(window);
Object.assign(window, {
  setTimeout: (run: () => void, ms = 0) => (ms >= 1000 ? later.push(run) : soon(run, ms)),
  clearTimeout: () => (later.length = 0),
});

startSentry(
  sentryTable([typebot, reactChat]),
  (finding) => found.push(finding),
  new AbortController().signal,
);
