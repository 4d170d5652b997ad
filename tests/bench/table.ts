/** Figures as rows: names on the left, a column for each thing compared. */
import { median, spread } from './stats.ts';

export interface Row {
  what: string;
  unit: 'ms' | 'KiB' | 'B' | '';
  /** Column → median and half the quartile distance (0 for what does not vary). */
  values: Record<string, { median: number; spread: number }>;
}
export interface Section {
  title: string;
  rows: Row[];
}

/** A row of repeated measurements, one list for each column. */
export const rowOf = (what: string, unit: Row['unit'], lists: Record<string, number[]>): Row => ({
  what,
  unit,
  values: Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [name, { median: median(list), spread: spread(list) }]),
  ),
});

/** A row of one column that does not vary. */
export const fact = (what: string, unit: Row['unit'], value: number): Row => ({
  what,
  unit,
  values: { '': { median: value, spread: 0 } },
});

function format(figure: { median: number; spread: number } | undefined): string {
  if (!figure) return '';
  const { median: value, spread: off } = figure;
  if (Number.isInteger(value) && !off) return String(value);
  const digits = Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0;
  return `${value.toFixed(digits)} ± ${off.toFixed(digits)}`;
}

/** Plain text, aligned. */
export function draw({ title, rows }: Section): string {
  const named = [...new Set(rows.flatMap((row) => Object.keys(row.values)))].filter(Boolean);
  const columns = named.length ? named : [''];
  // what has one value only stands in the last column
  const at = (row: Row, name: string) =>
    row.values[name] ?? (name === columns.at(-1) ? row.values[''] : undefined);
  const cells = [
    ['', ...columns],
    ...rows.map((row) => [
      row.unit ? `${row.what}, ${row.unit}` : row.what,
      ...columns.map((name) => format(at(row, name))),
    ]),
  ].filter((line) => line.some(Boolean));
  const widths = cells[0]!.map((_, i) => Math.max(...cells.map((line) => line[i]!.length)));
  const lines = cells.map((line) =>
    line.map((cell, i) => (i ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))).join('  '),
  );
  return [title, ...lines.map((line) => `  ${line}`)].join('\n');
}
