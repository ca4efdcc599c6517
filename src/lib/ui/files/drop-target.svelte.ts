import { on } from 'svelte/events';
import { filesOfDrop, type GivenFile } from './walk.ts';

export interface DropHandlers {
  readonly enabled: () => boolean;
  readonly onfiles: (files: GivenFile[]) => void;
  readonly onerror: (error: unknown) => void;
  /** What is dropped here is for no place around it, be that the whole page. */
  readonly alone?: boolean;
}

/** A place on which files can be dropped: an element, or the window for the whole page. */
export class DropTarget {
  /** Enter and leave events come for every child; only their balance says whether the drag is here. */
  #depth = $state(0);
  readonly #handlers: DropHandlers;

  constructor(handlers: DropHandlers) {
    this.#handlers = handlers;
  }

  /** Whether files are being held over the place. */
  get over(): boolean {
    return this.#depth > 0;
  }

  /** Listens on `place` until the returned function is called. */
  listen(place: HTMLElement | Window): () => void {
    const target = place as HTMLElement;
    const offs = [
      this.#on(target, 'dragenter', (event) => this.#enter(event)),
      this.#on(target, 'dragleave', (event) => this.#leave(event)),
      this.#on(target, 'dragover', (event) => this.#hold(event)),
      this.#on(target, 'drop', (event) => this.#drop(event)),
    ];
    return () => {
      for (const off of offs) off();
    };
  }

  #on(
    target: HTMLElement,
    name: 'dragenter' | 'dragleave' | 'dragover' | 'drop',
    handle: (event: DragEvent) => void,
  ): () => void {
    return on(target, name, (event) => {
      if (this.#handlers.alone) event.stopPropagation();
      handle(event);
    });
  }

  #enter(event: DragEvent) {
    if (carriesFiles(event) && this.#handlers.enabled()) this.#depth += 1;
  }

  #leave(event: DragEvent) {
    if (carriesFiles(event)) this.#depth = Math.max(0, this.#depth - 1);
  }

  /** Without this the browser would leave the page and open the file. */
  #hold(event: DragEvent) {
    if (!carriesFiles(event) || !event.dataTransfer) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = this.#handlers.enabled() ? 'copy' : 'none';
  }

  #drop(event: DragEvent) {
    if (!carriesFiles(event) || !event.dataTransfer) return;
    event.preventDefault();
    this.#depth = 0;
    if (!this.#handlers.enabled()) return;
    filesOfDrop(event.dataTransfer).then(this.#handlers.onfiles, this.#handlers.onerror);
  }
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
