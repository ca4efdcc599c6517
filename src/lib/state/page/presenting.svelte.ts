import { createContext } from 'svelte';
import type { SavedView } from '#lib/domain/saved-view.ts';
import { figureOf, slideBeside, type Slide } from './slides.ts';

const FIRST: Slide = { view: 0, figure: 0 };

/** Views shown to a room, one figure after the other, in big type and with nothing around them. */
export class Presenting {
  #views = $state.raw<readonly SavedView[]>([]);
  #slide = $state.raw<Slide>(FIRST);
  #figures = $state(0);
  readonly #open: (view: SavedView) => Promise<void>;

  /** `open` goes to a view's page. */
  constructor(open: (view: SavedView) => Promise<void>) {
    this.#open = open;
  }

  get active(): boolean {
    return this.#views.length > 0;
  }

  get current(): SavedView | null {
    return this.#views[this.#slide.view] ?? null;
  }

  /** From 1. */
  get place(): number {
    return this.#slide.view + 1;
  }

  get count(): number {
    return this.#views.length;
  }

  /** Which figure of the page is shown, from 0. */
  get figure(): number {
    return figureOf(this.#slide, this.#figures);
  }

  /** Figures of the page that is shown, as it tells itself. */
  get figures(): number {
    return this.#figures;
  }

  set figures(count: number) {
    this.#figures = count;
  }

  get isFirst(): boolean {
    return this.#beside(-1) === null;
  }

  get isLast(): boolean {
    return this.#beside(1) === null;
  }

  async start(views: readonly SavedView[], first = 0): Promise<void> {
    this.#views = views;
    await this.goTo(first);
  }

  /** Shows the first figure of the view of this place, counted from 0; stays where there is none. */
  goTo(at: number): Promise<void> {
    return this.#show({ view: at, figure: 0 });
  }

  /** The figure after or before; stays at the ends. */
  async step(by: 1 | -1): Promise<void> {
    const slide = this.#beside(by);
    if (slide) await this.#show(slide);
  }

  end(): void {
    this.#views = [];
    this.#slide = FIRST;
  }

  async #show(slide: Slide): Promise<void> {
    const view = this.#views[slide.view];
    if (!view) return;
    const isHere = slide.view === this.#slide.view && slide.figure !== 0;
    this.#slide = slide;
    if (!isHere) await this.#open(view);
  }

  #beside(by: 1 | -1): Slide | null {
    return slideBeside(this.#slide, by, { views: this.#views.length, figures: this.#figures });
  }
}

export const [getPresenting, setPresenting] = createContext<Presenting>();
