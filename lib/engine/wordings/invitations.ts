import { finder } from './finder.ts';
import { prints } from './tables/invitations.ts';

/** An invitation is a few sentences; what is longer is something to read. */
const longest = 400;

const isFound = finder(prints);

/** Does this short text offer help or a chat, as an invitation does? */
export const isInvitationWording = (text: string): boolean => text.length <= longest && isFound(text);
