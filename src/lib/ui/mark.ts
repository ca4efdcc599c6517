/** How a state is drawn: a shape on a 16 × 16 grid besides its colour, so that either is enough. */
export interface Mark {
  readonly tone: 'good' | 'warning' | 'error' | 'accent' | 'quiet';
  readonly path: string;
  /** Filled instead of stroked. */
  readonly filled?: boolean;
}
