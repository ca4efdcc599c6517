/**
 * What a person decided about a workspace (quyết định). Decisions are only ever appended: taking one back is another
 * one. `at` is an ISO time, for people; the order is that of the log.
 */
export type Decision = { readonly at: string } & (
  | { readonly kind: 'set-province'; readonly province: string | null }
  | { readonly kind: 'set-year'; readonly year: number | null }
  /** A submission was taken out of the workspace. */
  | { readonly kind: 'remove'; readonly file: string; readonly sha256: string }
  /** It was brought back. */
  | { readonly kind: 'restore'; readonly file: string; readonly sha256: string }
  /** Figures of running text were accepted; `proposals` are named by `proposalKey`. */
  | ({ readonly kind: 'accept' } & AboutProposals)
  /** They were taken back. */
  | ({ readonly kind: 'withdraw' } & AboutProposals)
);

interface AboutProposals {
  readonly file: string;
  readonly sha256: string;
  readonly proposals: readonly string[];
}
