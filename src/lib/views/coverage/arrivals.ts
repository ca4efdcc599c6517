import { arrivalKey, arrivalsBy, arrangementsAbout, type Arrangement } from '#lib/domain/arrangement.ts';
import { isDate } from '#lib/domain/period.ts';
import { localDay } from '#lib/domain/working-days.ts';
import type { ArrivalBasis } from '#lib/messages/coverage.ts';
import type { Submission } from '#lib/state/submission.ts';

/** What is asked of a submission to tell when it arrived. */
export type Arriving = Pick<
  Submission,
  'id' | 'file' | 'sha256' | 'receivedAt' | 'interpretation' | 'entered'
>;

/** When a file arrived, and from what that is known (domain.md 8.6). */
export interface Arrival {
  readonly submission: number;
  readonly file: string;
  readonly day: string;
  readonly basis: ArrivalBasis;
  /** It has arrived, but waits for an answer before it goes into the figures. */
  readonly waiting: boolean;
}

/**
 * When each submission arrived: on the day that a person gave; else, as chosen, on the day of signing where the file
 * tells it, or on the day of the import. The time of a file's last change says nothing and is not used.
 */
export function arrivalsOf(
  submissions: readonly Arriving[],
  arrangements: readonly Arrangement[],
): ReadonlyMap<number, Arrival> {
  const given = arrivalsBy(arrangements);
  const bySigning = arrangementsAbout(arrangements, 'undated')[0]?.by === 'signed';
  return new Map(
    submissions.map((submission) => {
      const { id, file, receivedAt, interpretation } = submission;
      const signed = interpretation.document.date;
      const said = given.get(arrivalKey(submission));
      const [day, basis] = said
        ? ([said, 'received'] as const)
        : bySigning && isDate(signed)
          ? ([signed, 'signed'] as const)
          : ([localDay(receivedAt), 'imported'] as const);
      return [id, { submission: id, file, day, basis, waiting: !submission.entered }];
    }),
  );
}
