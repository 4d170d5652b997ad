import { wearFirstTheme } from '../lib/pages/first-theme.ts';

/** In the head of our pages. */
export default { main: wearFirstTheme };
