import type { Worker } from 'playwright-core';

interface Api {
  storage: { local: { get(key: string): Promise<{ welcomed?: true }> } };
  tabs: {
    query(what: object): Promise<{ id: number; url?: string; pendingUrl?: string }[]>;
    remove(ids: number[]): Promise<void>;
  };
}

/** Waits until the extension has opened its welcome page, in this launch or an earlier one, and closes it. */
export const closeWelcome = (worker: Worker): Promise<void> =>
  worker.evaluate(async () => {
    const { storage, tabs } = (globalThis as unknown as { chrome: Api }).chrome;
    // A moment more than an installation takes on a busy machine.
    const end = Date.now() + 20_000;
    while (!(await storage.local.get('welcomed')).welcomed && Date.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 20));
    const all = await tabs.query({});
    await tabs.remove(
      all.flatMap(({ id, url, pendingUrl }) =>
        // Just created, it has not got there yet.
        (pendingUrl || url)?.endsWith('/welcome.html') ? [id] : [],
      ),
    );
  });
