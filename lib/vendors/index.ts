import type { Vendor } from '../engine/vendor.ts';

// The extglob form './!(index).ts' compiles to an empty object in the production build without a warning
// (measured 2026-08, Vite 8): two patterns instead, and tests/bundle looks for every vendor in the build.
const files = import.meta.glob<Vendor>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

/** The whole catalogue, sorted by id. */
export const vendors: Vendor[] = Object.values(files).sort((a, b) => a.id.localeCompare(b.id));
