import { cellName, cellOfName, type Place } from '#lib/domain/place.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import type { SourceSpot } from './steps.ts';

/** The place of a spot in its submission as it is read now; null where nothing stands there any more. */
export function placeOf(interpretation: Interpretation, spot: Omit<SourceSpot, 'submission'>): Place | null {
  const { facts, tasks, targets } = interpretation;
  const onSheet = (place: Place) => place.sheet === spot.sheet;
  const known = [...facts, ...targets].find(
    ({ place }) => onSheet(place) && spot.cell !== '' && place.cell === spot.cell,
  );
  if (known) return known.place;
  const task = tasks.find(({ place }) => onSheet(place) && place.row === spot.row - 1);
  if (task) return { ...task.place, cell: task.place.cell || cellName(task.place.row, task.place.col) };
  return spot.cell === '' ? null : elsewhere(interpretation, spot);
}

/** A cell that holds neither: its sheet is known by whatever else stands on it. */
function elsewhere({ facts, tasks }: Interpretation, spot: Omit<SourceSpot, 'submission'>): Place | null {
  const neighbour = [...facts, ...tasks].find(({ place }) => place.sheet === spot.sheet)?.place;
  const at = cellOfName(spot.cell);
  return neighbour && at ? { ...neighbour, ...at, cell: spot.cell, part: 0 } : null;
}
