import { lookFirst, type FirstApi } from '../lib/pages/first-look.ts';
import { wearFirstTheme } from '../lib/pages/first-theme.ts';

// Chromium before 144 has no `browser`.
const scope = globalThis as unknown as { browser?: FirstApi; chrome: FirstApi };

/** In the head of the popup, in place of `theme.ts`: one script is there sooner than two. */
export default {
  main: () => {
    window.firstLook = lookFirst(scope.browser ?? scope.chrome, location.search);
    wearFirstTheme();
  },
};
