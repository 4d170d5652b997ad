const two = (n: number): string => String(n).padStart(2, '0');

/** The local calendar day, YYYY-MM-DD: days are in order when their texts are. */
export const dayOf = (date: Date): string =>
  [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
