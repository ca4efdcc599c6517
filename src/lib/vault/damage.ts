/** A part of the vault that is not what was once stored; it stays where it is until someone lets it go. */
export interface Damage {
  readonly part: 'submission' | 'original' | 'decision' | 'settings' | 'batch' | 'point';
  readonly key: number | string;
  /** Of what file it was, where that is known. */
  readonly file: string | null;
  readonly why: 'altered' | 'missing';
}
