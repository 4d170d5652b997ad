import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runKeepAlive } from '../lib/keep-alive/run-keep-alive.ts';

/** In the top frame and the chat's frames, only while a conversation runs. */
export default defineUnlistedScript(() => runKeepAlive());
