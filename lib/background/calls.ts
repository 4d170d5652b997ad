import browser from 'webextension-polyfill';
import type { Step, Vendor } from '../engine/vendor.ts';
import { vendors } from '../vendors/index.ts';
import type { Sender } from './sender.ts';

type CallStep = Extract<Step, { do: 'call' }>;

/** A vendor's `call` steps in file order: the invitations' quiet steps, then the window's close steps. */
export function callSteps(vendor: Vendor): CallStep[] {
  const steps = [...vendor.invitations.flatMap(({ quiet }) => quiet ?? []), ...(vendor.window?.close ?? [])];
  return steps.filter((step) => step.do === 'call');
}

/** Runs in the page's own world, on its own: it may use nothing from outside. */
function callInPage(name: unknown, args: unknown): boolean {
  const path = (name as string).split('.');
  const last = path.pop()!;
  let owner = window as unknown as Record<string, unknown>;
  try {
    for (const key of path) owner = owner[key] as Record<string, unknown>;
    const target = owner[last];
    if (typeof target !== 'function') return false;
    Reflect.apply(target, owner, args as unknown[]);
    return true;
  } catch {
    return false;
  }
}

/** The page's own world in the sender's document (by document where the browser names them: a frame may be elsewhere by now). */
const pageWorld = ({ documentId, tabId, frameId }: Sender) => ({
  world: 'MAIN' as const,
  target: documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [frameId] },
  injectImmediately: true,
});

/** Silences the sounds of quiet vendors in the sender's frame: which ones, an attribute of the page says. */
export async function hush(sender: Sender): Promise<void> {
  await browser.scripting.executeScript({ ...pageWorld(sender), files: ['/hush.js'] });
}

/** Runs a `call` step of the catalogue in the sender's frame. False when the page has no such function. */
export async function runCall(
  sender: Sender,
  { vendor, call }: { vendor: string; call: number },
): Promise<boolean> {
  const known = vendors.find(({ id }) => id === vendor);
  const step = known && callSteps(known)[call];
  if (!step) return false;
  const [result] = await browser.scripting.executeScript({
    ...pageWorld(sender),
    func: callInPage,
    args: [step.name, step.args ?? []],
  });
  return result?.result === true;
}
