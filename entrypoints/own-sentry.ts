import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchForOwn } from '../lib/content/own-sentry.ts';

/** The sentry for the person's own definitions: injected only where there are some that hold everywhere. */
export default defineUnlistedScript(() => watchForOwn());
