import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { scanPage } from '../lib/content/unknown.ts';

/** Heuristics for widgets nobody has described: injected where the sentry saw something small fixed in a corner. */
export default defineUnlistedScript(() => scanPage());
