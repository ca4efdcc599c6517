import { describe, expect, it } from 'vitest';
import { fact, submission } from '../../../tests/helpers/facts.ts';
import { acceptedBy, proposalKey, withAccepted } from './acceptance.ts';
import type { Decision } from './decision.ts';
import { opposite } from './undo.ts';

const told = fact({ proposed: true, value: 12 });
const other = fact({ proposed: true, value: 13 });
const accept: Decision = {
  ...{ at: '2026-07-01T08:00:00Z', kind: 'accept', file: 'a.docx', sha256: 'ff' },
  proposals: [proposalKey(told)],
};

describe('accepted proposals', () => {
  it('are figures; those that say something else stay proposals', () => {
    const keys = acceptedBy([accept]).get('ff');
    const { facts } = withAccepted(submission({ facts: [told, other] }).interpretation, keys);
    expect(facts.map(({ proposed }) => proposed)).toEqual([false, true]);
  });

  it('are proposals again once they are withdrawn', () => {
    const back = opposite(accept, '2026-07-02T08:00:00Z')!;
    expect(back).toMatchObject({ kind: 'withdraw', at: '2026-07-02T08:00:00Z' });
    expect(acceptedBy([accept, back]).get('ff')).toEqual(new Set());
    expect(acceptedBy([accept, back, opposite(back, '')!]).get('ff')?.size).toBe(1);
    expect(opposite({ at: '', kind: 'set-year', year: 2026 }, '')).toBeNull();
  });

  it('belong to their submission alone', () => {
    expect(acceptedBy([accept]).get('00')).toBeUndefined();
    const read = submission({ facts: [told] }).interpretation;
    expect(withAccepted(read, undefined)).toBe(read);
  });
});
