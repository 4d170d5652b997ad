/** Milliseconds since 1970 of the next local midnight. */
export function endOfDay(now: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
}

/** The end of a snooze that lasts for thirty days; by the calendar, so that a change of the clocks changes nothing. */
export function inThirtyDays(now: number): number {
  const day = new Date(now);
  return day.setDate(day.getDate() + 30);
}
