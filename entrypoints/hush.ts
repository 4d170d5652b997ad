import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sounds } from 'virtual:sounds';
import { hushSounds } from '../lib/engine/hush.ts';

export default defineUnlistedScript(() => hushSounds(sounds));
