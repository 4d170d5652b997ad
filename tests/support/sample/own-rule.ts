import type { Page } from 'playwright-core';

const file = {
  ...{ format: 'no-thanks-definitions', version: 1 },
  definitions: [
    {
      ...{ name: 'Acme help', site: 'acme-tools.example', roots: ['#acme-help'] },
      launcher: ['#acme-help .button'],
      invitations: [{ kind: 'teaser', shows: ['#acme-help .asks'] }],
    },
  ],
};

/** A rule of the person's own, once, by way of the background: it keeps a copy of that table. The page must be one of ours. */
export async function bringOwnRule(page: Page): Promise<void> {
  await page.evaluate(async (text) => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
    ).chrome;
    const rules = (await runtime.sendMessage({ name: 'getOwnRules', data: {} })) as unknown[];
    if (rules.length === 0) await runtime.sendMessage({ name: 'importDefinitions', data: { text } });
  }, JSON.stringify(file));
}
