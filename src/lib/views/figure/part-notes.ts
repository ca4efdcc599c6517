import { viewWords } from '#lib/messages/views.ts';
import type { DrawnPart } from './parts.ts';

/** What a picture that leaves the page must say of itself: that it shows some of the rows only, and which. */
export function partNotes(part: DrawnPart, drawn: number, all: number): string[] {
  return drawn < all ? [viewWords.part.drawn[part](drawn, all)] : [];
}
