import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { theShield } from '../lib/keep-alive/the-shield.ts';

/** Before anything else in the pages of sites where the person wants the visibility shield. Dormant until a chat runs. */
export default defineUnlistedScript(() => void theShield());
