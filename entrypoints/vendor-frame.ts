import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runEngine } from '../lib/content/run-engine.ts';

/** The engine inside a vendor's own frame. The vendor's pages opened as a tab are none of our business. */
export default defineUnlistedScript(() => {
  if (window !== window.top) runEngine('frame');
});
