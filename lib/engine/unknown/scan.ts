/**
 * Looks at the corners of a page in which something fixed itself there, now and whenever that changes, for a small share
 * of the time and not without end. Tells of each widget that may be offered, once a form.
 */
import type { Vendor } from '../vendor.ts';
import { judge, type Verdict } from './judge.ts';
import type { ShadowOf } from './tree.ts';

export interface Scan {
  shadowOf: ShadowOf;
  found(vendor: Vendor): void;
  signal: AbortSignal;
}

/** Processor time for one page in all, in milliseconds, and for how many looks. */
const mostMs = 250;
const mostLooks = 40;
const mostFound = 4;
/** Between two looks: at least so many milliseconds, and this many times what the last one took. */
const pauseMs = 300;
const share = 20;
/** Not every change shows in the tree: looks after so many milliseconds, too. */
const laterMs = [1_000, 3_000, 8_000, 20_000, 45_000];
const idleMs = 500;

/** A window that came with a press is what the person asked for. A press in a frame counts in the frames around it. */
const isAskedFor = (): boolean => navigator.userActivation.isActive;

export function scan({ shadowOf, found, signal }: Scan): void {
  const told = new Set<string>();
  /** Windows first seen after a press of the person: theirs. */
  const asked = new WeakMap<Element, boolean>();
  const watched = new WeakSet<Element>();
  let spentMs = 0;
  let looks = 0;
  let nextAt = 0;
  let isPlanned = false;

  const mutations = new MutationObserver(soon);
  const stop = (): void => mutations.disconnect();
  signal.addEventListener('abort', stop);

  function isTheirs({ parts: { window } }: Verdict): boolean {
    if (!window) return false;
    if (!asked.has(window)) asked.set(window, isAskedFor());
    return asked.get(window)!;
  }

  /** A button that may belong to a chat: whatever it says next appears in it or beside it. */
  function follow({ hosts, score }: Verdict): void {
    if (!score.mayBecome && !score.isChat) return;
    for (const host of hosts) {
      const inside = shadowOf(host) ?? host;
      if (watched.has(host)) continue;
      watched.add(host);
      mutations.observe(inside, {
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter: ['class', 'style', 'hidden', 'aria-hidden', 'open', 'data-state'],
      });
    }
  }

  function look(): void {
    isPlanned = false;
    if (signal.aborted || document.hidden) return;
    const start = performance.now();
    for (const verdict of judge(shadowOf)) {
      follow(verdict);
      const { vendor } = verdict;
      const form = JSON.stringify(vendor);
      if (isTheirs(verdict) || !vendor || told.has(form) || told.size >= mostFound) continue;
      told.add(form);
      found(vendor);
    }
    const took = performance.now() - start;
    spentMs += took;
    if (spentMs > mostMs || ++looks >= mostLooks) stop();
    nextAt = performance.now() + Math.max(pauseMs, took * share);
  }

  function soon(): void {
    if (isPlanned || signal.aborted || spentMs > mostMs || looks >= mostLooks) return;
    isPlanned = true;
    setTimeout(() => requestIdleCallback(look, { timeout: idleMs }), Math.max(0, nextAt - performance.now()));
  }

  mutations.observe(document.documentElement, { childList: true });
  if (document.body) mutations.observe(document.body, { childList: true });
  for (const ms of laterMs) setTimeout(soon, ms);
  look();
}
