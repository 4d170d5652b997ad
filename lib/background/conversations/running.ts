/** The conversations that run, in the state of their tabs: they outlive the worker and end with the browser. */
import { next, type Happening, type Talk } from '../../conversation/state.ts';
import { changeTab, tabStates } from '../tab-state.ts';

export interface Running {
  /** Of its row in the database; in private windows there is none. */
  id: string;
  talk: Talk;
  /** The composer took words when we last heard of it. */
  canAnswer: boolean;
  /** Frames in which its script runs; 0 is the top frame. */
  frames: number[];
  /** When the person was last told something about it. */
  toldAt: number | null;
  /** When words of the other side last came from the page. */
  heardAt: number | null;
  /** Its words are written down. Not in private windows, and no longer once the person deleted them. */
  isKept: boolean;
  /** Characters kept so far. */
  size: number;
}

export interface Place {
  tabId: number;
  vendor: string;
}

/** Every conversation that runs in any tab. */
export async function allRunning(): Promise<(Place & Running & { site: string; isPrivate: boolean })[]> {
  return (await tabStates()).flatMap(([tabId, { site, isPrivate, talks }]) =>
    Object.entries(talks).map(([vendor, running]) => ({ tabId, vendor, site, isPrivate, ...running })),
  );
}

/** Changes one that runs. Returns it as it is now, `undefined` when it does not run (any more). */
export async function changeRunning(
  { tabId, vendor }: Place,
  edit: (running: Running) => Running,
): Promise<Running | undefined> {
  const { after } = await changeTab(tabId, (state) => {
    const running = state?.talks[vendor];
    if (state && running) state.talks[vendor] = edit(running);
    return state;
  });
  return after?.talks[vendor];
}

export const happened = (place: Place, happening: Happening, now: number): Promise<Running | undefined> =>
  changeRunning(place, (running) => ({ ...running, talk: next(running.talk, happening, now) }));
