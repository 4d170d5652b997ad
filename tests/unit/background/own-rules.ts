import type { World } from './world.ts';

/** A definition as a person's picker or file would give it. */
export const teaser = {
  name: 'Acme chat',
  roots: ['#acme'],
  launcher: ['#acme .button'],
  invitations: [{ kind: 'teaser', shows: ['#acme  .card'], decline: ['#acme .cross'] }],
};

/** Checks and stores it, and answers with its id. */
export async function own(
  world: World,
  place: { site: string | null; isPrivate: boolean } = { site: 'shop.example', isPrivate: false },
  data: unknown = teaser,
): Promise<string> {
  const id = world.worker.newId('Acme chat');
  const { vendor, faults } = world.worker.checkDefinition(data, id);
  if (!vendor) throw new Error(JSON.stringify(faults));
  await world.worker.addCustomRules(place, 'picked', [vendor]);
  return id;
}
