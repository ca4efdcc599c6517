/** One piece of a section of the user guide. */
export type GuideBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'steps'; readonly items: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'terms'; readonly items: readonly (readonly [term: string, meaning: string])[] };

export interface GuideSection {
  /** Anchor within the page; kept stable, since links point to it. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly GuideBlock[];
}

export const text = (words: string): GuideBlock => ({ kind: 'text', text: words });
export const steps = (...items: string[]): GuideBlock => ({ kind: 'steps', items });
export const list = (...items: string[]): GuideBlock => ({ kind: 'list', items });
export const terms = (...items: [string, string][]): GuideBlock => ({ kind: 'terms', items });
