import { isConnected } from '../wire.ts';
import { createShield, type Shield } from './shield.ts';

/** One per frame, whichever script of ours came first: the earlier, the more it can do. */
const scope = globalThis as { noThanksShield?: Shield };

export const theShield = (): Shield =>
  (scope.noThanksShield ??= createShield({ document, window, isConnected }));
