import type { Box, Sighting } from '../messages.ts';
import type { ChipOffer } from './chips.ts';
import { boxOf } from './showing.ts';
import type { InvitationKind, Vendor } from './vendor.ts';
import type { Look } from './look.ts';

/**
 * What the chip of a vendor goes beside: an invitation in this frame, or else one that the vendor's own frame
 * reported, moved to where that frame stands. `sighted`: frame URL → its last report.
 */
export function offerOf(
  vendor: Vendor,
  seen: Look,
  sighted: ReadonlyMap<string, Sighting[]>,
): ChipOffer | null {
  const { id, name } = vendor;
  const avoid = (): Box[] => seen.clear.map(boxOf);
  if (seen.offer) {
    const { kind, elements } = seen.offer;
    return {
      vendor: id,
      name,
      kind,
      avoid,
      anchor: () => elements.filter((one) => one.isConnected).map(boxOf),
    };
  }
  for (const [url, sightings] of sighted) {
    const frame = seen.remote.find(({ src }) => src === url) ?? seen.remote[0];
    const inside = sightings.filter((one) => one.vendor === id && one.state === 'offered' && one.box);
    if (!frame?.isConnected || !inside.length) continue;
    const anchor = (): Box[] => {
      const { x, y } = boxOf(frame);
      return inside.map(({ box }) => ({ ...box!, x: box!.x + x, y: box!.y + y }));
    };
    return { vendor: id, name, kind: inside[0]!.part as InvitationKind, avoid, anchor };
  }
  return null;
}
