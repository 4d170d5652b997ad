import { playChime } from '../../../lib/sound/chime.ts';

declare global {
  interface Window {
    playChime: typeof playChime;
  }
}
window.playChime = playChime;
