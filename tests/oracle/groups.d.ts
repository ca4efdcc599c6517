export interface Group {
  readonly rows: number;
  readonly figures: number;
  readonly value: number;
  readonly leftOut: number;
}

export function groupsOf(csv: string, fields: readonly string[], across: string): Map<string, Group>;
