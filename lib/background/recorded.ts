/**
 * The ids of the last declines. A retry, or an outbox entry whose removal was lost, must not bring back what
 * the person has undone since.
 */
import browser from 'webextension-polyfill';

const key = 'recorded';
const kept = 200;

async function ids(): Promise<string[]> {
  const { [key]: stored } = await browser.storage.session
    .get(key)
    .catch(() => ({}) as Record<string, unknown>);
  return (stored as string[] | undefined) ?? [];
}

export const isRecorded = async (id: string): Promise<boolean> => (await ids()).includes(id);

export async function rememberRecorded(id: string): Promise<void> {
  await browser.storage.session.set({ [key]: [...(await ids()), id].slice(-kept) }).catch(() => {});
}
