import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pick } from '../lib/content/pick.ts';

/** Lets the person point at a chat in the top frame: injected when they ask for it. */
export default defineUnlistedScript(() => pick());
