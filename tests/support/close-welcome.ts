/** The extension's worker, as either driver hands it out. */
interface Worker {
  evaluate(run: () => Promise<void>): Promise<void>;
}

interface Api {
  storage: { local: { get(key: string): Promise<{ welcomed?: true }> } };
  tabs: {
    query(what: object): Promise<{ id: number; url?: string; pendingUrl?: string; status: string }[]>;
    remove(ids: number[]): Promise<void>;
  };
}

/**
 * Waits until the extension has opened its welcome page, in this launch or an earlier one, and closes it; not before it
 * is loaded: a page that is closed while it asks for its texts leaves the extension's whole process without any
 * (Chromium 156, measured 2026-11: 2 of 14 launches).
 */
export const closeWelcome = (worker: Worker): Promise<void> =>
  worker.evaluate(async () => {
    const { storage, tabs } = (globalThis as unknown as { chrome: Api }).chrome;
    // A moment more than an installation takes on a busy machine.
    const end = Date.now() + 20_000;
    const until = async (isSo: () => Promise<boolean>): Promise<void> => {
      while (!(await isSo()) && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    const open = async () =>
      (await tabs.query({})).filter(({ url, pendingUrl }) =>
        // Just created, it has not got there yet.
        (pendingUrl || url)?.endsWith('/welcome.html'),
      );
    await until(async () => (await storage.local.get('welcomed')).welcomed === true);
    await until(async () => (await open()).every(({ status }) => status === 'complete'));
    await tabs.remove((await open()).map(({ id }) => id));
  });
