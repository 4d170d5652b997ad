import type { Event, Shop } from './shop.ts';

const count = (events: Event[], what: Event['what']): number =>
  events.filter((event) => event.what === what).length;

export interface Figures {
  tab: string;
  'beats a minute': number;
  'longest gap, s': number;
  'idle timer fired': number;
  'moves seen': number;
  'reads itself': string;
  /** Of being hidden, since the tab was opened: all but one were hidden by the next tab. */
  'heard of it': string;
}

/** What a tab went through in a span of time, from what it told itself. */
export function figures(shop: Shop, tab: string, since: number, until: number): Figures {
  const all = shop.of(tab).filter(({ at }) => at <= until);
  const events = all.filter(({ at }) => at >= since);
  const beats = events.filter(({ what }) => what === 'beat').map(({ at }) => at);
  const marks = [since, ...beats, until];
  const gap = Math.max(...marks.slice(1).map((at, index) => at - marks[index]!));
  const heard = new Set(all.map(({ what }) => what).filter((what) => !/beat|idle|moved/.test(what)));
  return {
    tab,
    'beats a minute': Math.round((beats.length * 600_000) / (until - since)) / 10,
    'longest gap, s': Math.round(gap / 100) / 10,
    'idle timer fired': count(events, 'idle'),
    'moves seen': count(events, 'moved'),
    'reads itself': [...new Set(events.map(({ reads }) => reads))].join(', ') || '(says nothing)',
    'heard of it': [...heard].join(', ') || 'nothing',
  };
}
