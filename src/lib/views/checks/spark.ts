/** Where the points of a small line stand, in a box of this size with a margin for the marks. */
export function sparkPoints(
  values: readonly number[],
  { width, height, margin }: { readonly width: number; readonly height: number; readonly margin: number },
): readonly (readonly [x: number, y: number])[] {
  const most = Math.max(1, ...values);
  const step = values.length > 1 ? (width - 2 * margin) / (values.length - 1) : 0;
  return values.map((value, i) => [
    margin + i * step,
    height - margin - (Math.max(0, value) / most) * (height - 2 * margin),
  ]);
}
