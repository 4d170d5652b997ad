/** One look at the corners of the screen: which widgets are there, how sure we are, and how to find them again. */
import type { Vendor } from '../vendor.ts';
import { describe } from './describe.ts';
import { factsOf } from './facts.ts';
import { cornerHosts } from './hosts.ts';
import { pageFacts } from './page.ts';
import { partsOf, type Parts } from './parts.ts';
import { score, type Score } from './score.ts';
import type { ShadowOf } from './tree.ts';

export interface Verdict {
  hosts: Element[];
  parts: Parts;
  score: Score;
  /** Set where a chip may be offered: sure enough, something speaks, and it can be found again. */
  vendor: Vendor | null;
}

const isLeft = (element: Element): boolean => {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2 < innerWidth / 2;
};

function verdictOn(hosts: Element[], page: ReturnType<typeof pageFacts>, shadowOf: ShadowOf): Verdict | null {
  const facts = factsOf(hosts, shadowOf);
  if (!facts?.shown.length) return null;
  const parts = partsOf(hosts, facts.elements);
  const result = score(facts, parts, page);
  return { hosts, parts, score: result, vendor: result.isChat ? describe(hosts, parts, shadowOf) : null };
}

/** Every possible widget on screen that is not `skip`ped. Launcher and card may be elements of their own: then one verdict is about both. */
export function judge(shadowOf: ShadowOf, skip: (host: Element) => boolean = () => false): Verdict[] {
  const hosts = cornerHosts(shadowOf).filter((host) => !skip(host));
  if (!hosts.length) return [];
  const page = pageFacts(hosts);
  const alone = hosts.flatMap((host) => verdictOn([host], page, shadowOf) ?? []);
  const likely = alone.filter(({ score: { mayBecome } }) => mayBecome).flatMap((one) => one.hosts);
  const together = [likely.filter(isLeft), likely.filter((host) => !isLeft(host))]
    .filter((group) => group.length > 1)
    .flatMap((group) => verdictOn(group, page, shadowOf) ?? []);
  const joined = new Set(together.filter(({ vendor }) => vendor).flatMap((one) => one.hosts));
  return [...together.filter(({ vendor }) => vendor), ...alone.filter((one) => !joined.has(one.hosts[0]!))];
}
