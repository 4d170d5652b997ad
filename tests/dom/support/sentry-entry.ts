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
const never = window.clearTimeout.bind(window);
Object.assign(window, {
  setTimeout: (run: () => void, ms = 0) => {
    if (ms < 1000) return soon(run, ms - 50); // too early, as a browser's timer may be by a fraction of one
    later.push(run);
    return run;
  },
  clearTimeout: (timer: number | (() => void) | undefined) => {
    if (typeof timer !== 'function') never(timer);
    else if (later.includes(timer)) later.splice(later.indexOf(timer), 1);
  },
});

startSentry(
  sentryTable([typebot, reactChat]),
  (finding) => found.push(finding),
  new AbortController().signal,
);
