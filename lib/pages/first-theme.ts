/** The remembered theme, put on by a page's first script, so that it is painted in it from the start. See `look.ts`. */
export function wearFirstTheme(): void {
  try {
    document.documentElement.dataset['theme'] = localStorage.getItem('theme') ?? 'system';
  } catch {
    // Refused where the browser keeps nothing of its sites.
  }
}
