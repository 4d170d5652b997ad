import type { Page } from 'playwright-core';

interface Api {
  i18n: { getMessage(key: string, parts?: string | string[]): string };
}

/** From the next load on the page's texts are in a right-to-left script: English, each letter a Hebrew one. */
export async function inHebrewLetters(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const reserved: Record<string, string> = { '@@bidi_dir': 'rtl', '@@ui_locale': 'he', language: 'he' };
    const letters = 'אבגדהוזחטיכלמנסעפצקרשתאבגד';
    const turned = (text: string) => text.replace(/[a-z]/gi, (l) => letters[(l.charCodeAt(0) | 32) - 97]!);
    for (const name of ['browser', 'chrome'] as const) {
      const api = (globalThis as unknown as Record<string, Api | undefined>)[name];
      if (!api) continue;
      const original = api.i18n.getMessage.bind(api.i18n);
      api.i18n.getMessage = (key: string, parts: string | string[] = []) => {
        // Names stay as they are, as they would in a translation.
        const marks = [parts].flat().map((_, i) => `{${i}}`);
        const text = reserved[key] ?? turned(original(key, marks));
        return text.replace(/\{(\d)\}/g, (_, i) => [parts].flat()[Number(i)]!);
      };
    }
  });
}
