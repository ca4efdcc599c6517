/** What stands alone on a slide. */
const FIGURES = 'main .figure, main [data-figure]';

/** The room of the bar below a slide, and of the margin above it; pixels. */
const AROUND = 88;
const LARGEST = 1.8;
const SMALLEST = 0.6;
const STEP = 0.1;

/** The figures of the page, in its order. */
export function figuresOf(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(FIGURES)];
}

/**
 * Leaves one figure in sight (`data-slide`; ui/presenting.css hides the rest), in the biggest type with which all of it
 * is on the screen. Null takes that back.
 */
export function showFigure(figures: readonly HTMLElement[], shown: HTMLElement | null, height: number): void {
  for (const figure of figures) figure.toggleAttribute('data-slide', figure === shown);
  const main = document.querySelector('main');
  if (!main) return;
  main.style.removeProperty('zoom');
  if (!shown) return;
  for (let zoom = LARGEST; zoom >= SMALLEST; zoom -= STEP) {
    main.style.setProperty('zoom', zoom.toFixed(1));
    if (shown.getBoundingClientRect().height <= height - AROUND) return;
  }
}
