/** Ids of a person's own definitions: a prefix no catalogue file may have, so that none can shadow one. */
import { customPrefix } from '../engine/custom-id.ts';

/** A new id that says a little about what it is. `random` is eight or more characters of [a-z0-9]. */
export function customId(name: string, random: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 24)
    .replace(/-+$/, '');
  return `${customPrefix}${slug ? `${slug}-` : ''}${random}`;
}
