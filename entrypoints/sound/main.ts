import { playChime } from '../../lib/sound/chime.ts';

/** Out of sight in Chromium: plays and is gone (lib/background/conversations/sound.ts). */
void playChime(new AudioContext()).finally(() => window.close());
