/** What the catalogue knows of each vendor, and how far that was proved: for the list and for docs/vendors.md. */
import type { InvitationKind, Vendor } from '../../lib/engine/vendor.ts';
import { loadWidgets } from '../../tests/widgets/bed/catalogue.ts';
import { loadVendors } from '../catalogue.ts';

/** 'detection': nothing but its arrival can be noticed. */
export type Proof = 'real widget in tests' | 'reconstructed from public facts' | 'detection only';

export interface Known {
  id: string;
  name: string;
  homepage: string;
  detection: boolean;
  launcher: boolean;
  invitationKinds: InvitationKind[];
  decline: boolean;
  window: boolean;
  conversation: boolean;
  /** The vendor stores a dismissal itself, and we may write it. */
  remembers: boolean;
  /** The documented idle limit, in words. */
  idle: string | null;
  proof: Proof;
  /** Pages of a public crawl that request it. */
  share: { pages: number; at: string } | null;
}

function proofOf(vendor: Vendor, isReal: boolean): Proof {
  if (isReal) return 'real widget in tests';
  const hasParts = vendor.launcher?.length || vendor.invitations.length || vendor.window;
  return hasParts ? 'reconstructed from public facts' : 'detection only';
}

const known = (vendor: Vendor, isReal: boolean): Known => ({
  id: vendor.id,
  name: vendor.name,
  homepage: vendor.homepage,
  detection: vendor.hosts.length + vendor.roots.length > 0,
  launcher: Boolean(vendor.launcher?.length),
  invitationKinds: [...new Set(vendor.invitations.map(({ kind }) => kind))],
  decline:
    vendor.invitations.some(({ decline }) => decline?.length) || Boolean(vendor.window?.decline?.length),
  window: Boolean(vendor.window),
  conversation: Object.values(vendor.conversation ?? {}).some((paths) => paths.length),
  remembers: Boolean(vendor.remembers?.set?.length),
  idle: vendor.idle ?? null,
  proof: proofOf(vendor, isReal),
  share: vendor.share ?? null,
});

/** Everything known, sorted by id. */
export async function loadKnown(): Promise<Known[]> {
  const real = new Set((await loadWidgets()).map(({ vendor }) => vendor));
  return (await loadVendors()).map((vendor) => known(vendor, real.has(vendor.id)));
}
