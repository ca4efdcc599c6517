/**
 * Places moved apart until each is at least `gap` from the next, in the order in which they stand and as little as can
 * be (neighbours that meet share what they must give way), between 0 and `room` where that is enough. For names beside
 * the ends of lines that lie close together.
 */
export function spread(places: readonly number[], gap: number, room: number): number[] {
  const order = places.map((_, index) => index).sort((a, b) => places[a]! - places[b]! || a - b);
  const groups: { sum: number; count: number }[] = [];
  order.forEach((index, at) => {
    let group = { sum: places[index]! - at * gap, count: 1 };
    for (let last = groups.at(-1); last && mean(last) > mean(group); last = groups.at(-1)) {
      group = { sum: last.sum + group.sum, count: last.count + group.count };
      groups.pop();
    }
    groups.push(group);
  });
  const most = room - (places.length - 1) * gap;
  const starts = groups.flatMap((group) =>
    Array.from({ length: group.count }, () => Math.max(0, Math.min(most, mean(group)))),
  );
  const moved = [...places];
  order.forEach((index, at) => {
    moved[index] = starts[at]! + at * gap;
  });
  return moved;
}

function mean({ sum, count }: { readonly sum: number; readonly count: number }): number {
  return sum / count;
}
