/** Where a key leads in a grid of which one control at a time can be reached with Tab. Pure. */

/** A control in a row; those of the same name stand in one column. */
export interface Stop {
  row: number;
  name: string;
}

export interface Grid {
  rows: number;
  /** The controls of the row the keyboard is in, in reading order. */
  stops: readonly string[];
  /** How many rows a page of it has. */
  page: number;
  isRtl: boolean;
}

/** The control the key leads to; `undefined` for a key that leads nowhere. `ctrl`: or the command key. */
export function leadsTo(key: string, ctrl: boolean, at: Stop, grid: Grid): Stop | undefined {
  const toRow = (row: number): Stop => ({ ...at, row: Math.max(0, Math.min(grid.rows - 1, row)) });
  const beside = (step: number): Stop => {
    const next = grid.stops.indexOf(at.name) + step;
    return { ...at, name: grid.stops[Math.max(0, Math.min(grid.stops.length - 1, next))] ?? at.name };
  };
  const forward = grid.isRtl ? -1 : 1;
  switch (key) {
    case 'ArrowDown':
      return toRow(at.row + 1);
    case 'ArrowUp':
      return toRow(at.row - 1);
    case 'PageDown':
      return toRow(at.row + grid.page);
    case 'PageUp':
      return toRow(at.row - grid.page);
    case 'ArrowRight':
      return beside(forward);
    case 'ArrowLeft':
      return beside(-forward);
    case 'Home':
      return ctrl ? toRow(0) : beside(-grid.stops.length);
    case 'End':
      return ctrl ? toRow(grid.rows - 1) : beside(grid.stops.length);
    default:
      return undefined;
  }
}

/** The controls of a site's row, in reading order; 'no0', 'no1', … forget a decline. */
export const stopsOf = (declines: number): string[] => [
  'select',
  'rule',
  ...Array.from({ length: declines }, (_, at) => `no${at}`),
  'delete',
];

/** The control of this name in a row of so many declines; where it has none, the last decline's, or the rule's. */
export function stopIn(name: string, declines: number): string {
  if (stopsOf(declines).includes(name)) return name;
  return declines ? `no${declines - 1}` : 'rule';
}
