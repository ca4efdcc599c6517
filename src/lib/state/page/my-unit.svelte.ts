import { browser } from '$app/environment';

const KEY = 'my-unit';

/** "Đơn vị của tôi": the unit that this browser picks out where the address names none. */
class MyUnit {
  #id = $state<string | null>(browser ? read() : null);

  /** Registry id; null where none was chosen. */
  get id(): string | null {
    return this.#id;
  }

  choose(id: string | null): void {
    this.#id = id;
    store(id);
  }
}

export const myUnit = new MyUnit();

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch (error) {
    console.warn(error);
    return null;
  }
}

/** Where the browser keeps nothing, the choice holds until the page is left. */
function store(id: string | null): void {
  try {
    if (id === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, id);
  } catch (error) {
    console.warn(error);
  }
}
