/** One column of a chart. */
export interface Column {
  /** Its place on the axis, in words. */
  name: string;
  /** One height for each layer, from the bottom up. */
  values: number[];
  /** All of it in one line. */
  text: string;
}
