import type { Problem } from '#lib/domain/problem.ts';
import { collected } from '#lib/domain/steps.ts';
import { doubtAbout, type Check } from '../check.ts';

/** Shares that cannot be: more than 100 %, more units than there are (importing.md, stage 11, "Range"). */
export const impossibleShares: Check = ({ all }) =>
  collected(all, (fact): Problem[] => {
    const { value, of, measure, status } = fact;
    if (value === null || status === 'comparison') return [];
    if (measure === 'percent' && value > 100) return [doubtAbout(fact, 'percent-over-hundred', { value })];
    return of !== null && value > of ? [doubtAbout(fact, 'part-exceeds-whole', {})] : [];
  });
