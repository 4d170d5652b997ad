/** The part of the extension API that the background uses, by hand: enough to notice a wrong call. */
import { vi } from 'vitest';

type Items = Record<string, unknown>;

/** Answers later, and with copies, like the real one. */
function area() {
  let items: Items = {};
  return {
    items: () => items,
    clear: () => void (items = {}),
    get: vi.fn(async (keys: string | null) => {
      const all = structuredClone(items);
      return keys === null ? all : keys in all ? { [keys]: all[keys] } : {};
    }),
    set: vi.fn(async (more: Items) => {
      const copy = structuredClone(more);
      await Promise.resolve();
      items = { ...items, ...copy };
    }),
    remove: vi.fn(async (keys: string | string[]) => {
      items = Object.fromEntries(Object.entries(items).filter(([key]) => ![keys].flat().includes(key)));
    }),
  };
}

export interface FakeTab {
  id: number;
  url: string;
  incognito: boolean;
  active?: boolean;
  windowId?: number;
  autoDiscardable?: boolean;
  discarded?: boolean;
}
export interface FakeFrame {
  frameId: number;
  url: string;
  parentFrameId: number;
  documentId?: string;
}
interface Script {
  id: string;
  matches?: string[];
  excludeMatches?: string[];
  css?: string[];
  js?: string[];
}

const pattern = /^(\*|https?):\/\/(\*|(\*\.)?([a-z0-9_.-]+|\[[0-9a-f:.]+\]))\/\*$/;

export function fakeBrowser() {
  const origin = 'chrome-extension://ours/';
  const tabs: FakeTab[] = [];
  const frames = new Map<number, FakeFrame[]>();
  const scripts = new Map<string, Script>();
  /** What was sent to frames, in order. */
  const sent: { tabId: number; frameId: number; name: string; data: unknown }[] = [];
  /** A frame's answer to a message; reject to be a frame where nobody listens. */
  const frame = { answer: async (_name: string, _tabId: number, _frameId: number): Promise<unknown> => null };
  const refused = new Set<string>();

  const check = (script: Script): void => {
    for (const one of [...(script.matches ?? []), ...(script.excludeMatches ?? [])])
      if (!pattern.test(one) || refused.has(one)) throw new Error(`Invalid match pattern ${one}`);
  };

  const browser = {
    runtime: { openOptionsPage: vi.fn(async () => {}), id: 'ours', getURL: (path: string) => origin + path },
    i18n: {
      getUILanguage: () => 'en-US',
      getMessage: (key: string) => (({ extensionName: 'No Thanks', language: 'en' }) as Items)[key] ?? '',
    },
    contextMenus: {
      removeAll: vi.fn(async () => {}),
      create: vi.fn((_: { id: string; parentId?: string; type?: string }) => 'pick'),
      update: vi.fn(async (_id: string, _change: object) => {}),
    },
    action: {
      setTitle: vi.fn(async (_: { tabId: number; title: string }) => {}),
      setBadgeText: vi.fn(async (_: { tabId: number; text: string }) => {}),
      setIcon: vi.fn(async (_: { tabId: number; path: Record<string, string> }) => {}),
    },
    alarms: {
      get: vi.fn(async (_name: string): Promise<object | undefined> => undefined),
      create: vi.fn(async (_name: string, _when: object) => {}),
      clear: vi.fn(async (_name: string) => true),
    },
    notifications: {
      create: vi.fn(async (id: string, _: { message: string; title: string }) => id),
      clear: vi.fn(async (_id: string) => true),
    },
    windows: {
      get: async (_id: number) => ({ focused: true }),
      getAll: async (_: object): Promise<{ id: number; incognito: boolean }[]> => [
        { id: 1, incognito: false },
      ],
      create: vi.fn(async ({ tabId }: { tabId: number }) => {
        tabs.find(({ id }) => id === tabId)!.windowId = 2;
      }),
      update: vi.fn(async (_id: number, _change: object) => {}),
    },
    storage: { session: area(), local: area(), sync: area() },
    tabs: {
      get: async (id: number) => {
        const tab = tabs.find((one) => one.id === id);
        if (!tab) throw new Error('No tab with this id');
        return { windowId: 1, active: false, autoDiscardable: true, ...tab };
      },
      update: vi.fn(async (id: number, change: object) => {
        const tab = tabs.find((one) => one.id === id);
        return Object.assign(tab ?? {}, change) as { windowId?: number };
      }),
      query: vi.fn(async ({ windowId }: { windowId?: number }) =>
        structuredClone(tabs).filter((one) => windowId === undefined || (one.windowId ?? 1) === windowId),
      ),
      move: vi.fn(async (id: number, { windowId }: { windowId: number }) => {
        tabs.find((one) => one.id === id)!.windowId = windowId;
      }),
      sendMessage: vi.fn(
        async (
          tabId: number,
          { name, data }: { name: string; data: unknown },
          { frameId }: { frameId: number },
        ) => {
          sent.push({ tabId, frameId, name, data: structuredClone(data) });
          return frame.answer(name, tabId, frameId);
        },
      ),
    },
    webNavigation: {
      getFrame: async ({ tabId, frameId }: { tabId: number; frameId: number }) =>
        frames.get(tabId)?.find((one) => one.frameId === frameId) ?? null,
      getAllFrames: async ({ tabId }: { tabId: number }) => frames.get(tabId) ?? null,
    },
    scripting: {
      executeScript: vi.fn(async (_: Record<string, unknown>): Promise<{ result?: unknown }[]> => [{}]),
      insertCSS: vi.fn(async (_: Record<string, unknown>) => {}),
      removeCSS: vi.fn(async (_: Record<string, unknown>) => {}),
      getRegisteredContentScripts: vi.fn(async () => structuredClone([...scripts.values()])),
      registerContentScripts: vi.fn(async (list: Script[]) => {
        list.forEach(check);
        for (const one of list) {
          if (scripts.has(one.id)) throw new Error(`Duplicate script ID '${one.id}'`);
          if (!one.matches?.length) throw new Error('matches is empty');
        }
        for (const one of list) scripts.set(one.id, structuredClone(one));
      }),
      updateContentScripts: vi.fn(async (list: Script[]) => {
        list.forEach(check);
        for (const one of list) {
          if (!scripts.has(one.id)) throw new Error(`Nonexistent script ID '${one.id}'`);
          scripts.set(one.id, { ...scripts.get(one.id), ...structuredClone(one) });
        }
      }),
      unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
        for (const id of ids) if (!scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
      }),
    },
  };
  return { browser, tabs, frames, scripts, sent, frame, refused };
}
