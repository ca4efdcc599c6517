import { isInside, PARTS_OF } from './spans.js';
import { groups, saidBySeries } from './stated.js';

const LOWER = ['exact', 'more_than', 'at_least'];
const UPPER = ['exact', 'less_than', 'at_most'];

/** A period that is less than one inside it. */
export function lessThanAPart(facts) {
  return saidBySeries(facts).flatMap((said) =>
    said
      .filter(({ words }) => words.every((word) => UPPER.includes(word)))
      .filter((whole) =>
        said.some(
          (part) =>
            part.words.every((word) => LOWER.includes(word)) &&
            isInside(part.period, whole.period) &&
            part.value > whole.value,
        ),
      )
      .map(({ fact }) => fact),
  );
}

/** A period that is not the sum of its parts; where ten and a fifth of a file's are not, the file. */
export function wrongYears(facts) {
  const compared = saidBySeries(facts).flatMap((all) => {
    const said = new Map(
      all.filter(({ words }) => words.every((word) => word === 'exact')).map((each) => [each.period, each]),
    );
    return [...said.values()].flatMap(({ period, value, fact }) => {
      if ([...said.values()].some((part) => isInside(part.period, period) && part.value > value)) return [];
      const sums = (PARTS_OF[period.slice(5)] ?? [])
        .map((parts) => parts.map((part) => said.get(`${period.slice(0, 4)}-${part}`)))
        .filter((parts) => parts.every(Boolean))
        .map((parts) => parts.reduce((sum, part) => sum + part.value, 0));
      return sums.length === 0 ? [] : [{ fact, agrees: sums.includes(value) }];
    });
  });
  return [...groups(compared, ({ fact }) => fact.file)].flatMap(([file, all]) => {
    const wrong = all.filter(({ agrees }) => !agrees);
    return wrong.length >= 10 && wrong.length >= all.length / 5 ? [{ file, fact: null }] : wrong;
  });
}
