import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runEngine } from '../lib/content/run-engine.ts';

/** The engine in the top frame: registered for sites with a rule or decline, injected elsewhere once a widget was noticed. */
export default defineUnlistedScript(() => runEngine('top'));
