/** One thing that can be chosen in a Select, a Combobox or a Segmented control. */
export interface Choice<V extends string = string> {
  readonly value: V;
  readonly label: string;
  /** A second, quieter text: the parent of a unit, the number of figures. */
  readonly hint?: string;
  readonly disabled?: boolean;
}
