import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** In the head of our pages, so that they are painted in the person's theme from the start. See `lib/pages/look.ts`. */
export default defineUnlistedScript(() => {
  try {
    document.documentElement.dataset['theme'] = localStorage.getItem('theme') ?? 'system';
  } catch {
    // Refused where the browser keeps nothing of its sites.
  }
});
