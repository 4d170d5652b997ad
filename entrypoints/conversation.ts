import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runConversations } from '../lib/content/run-conversation.ts';

/** Follows a chat that the person has open or talks in, in the frames it has parts in. */
export default defineUnlistedScript(() => runConversations());
