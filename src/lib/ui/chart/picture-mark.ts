import type { Mark } from '../mark.ts';

/** A mark whose corner lies at a point. */
export function markAt({ path, filled }: Mark, x: number, y: number, side: number, colour: string): string {
  const look = filled
    ? `fill="${colour}" fill-rule="evenodd"`
    : `fill="none" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"`;
  return `<path transform="translate(${x} ${y}) scale(${side / 16})" d="${path}" stroke="${colour}" ${look}/>`;
}
