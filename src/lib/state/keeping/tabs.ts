import { isText, isWhole, recordOf, tagged } from '#lib/domain/shape.ts';

/** The part of a BroadcastChannel that tabs use; tests put their own in its place. */
export interface Channel {
  postMessage(message: unknown): void;
  close(): void;
  onmessage: ((event: MessageEvent) => void) | null;
}

/** The part of the browser's locks that tabs use. Absent on plain http. */
export interface Locks {
  request(name: string, held: () => Promise<void>): Promise<unknown>;
  query(): Promise<{ readonly held?: readonly { readonly name?: string }[] }>;
}

type Message =
  /** The vault has a newer revision. */
  | { readonly kind: 'changed'; readonly revision: number }
  /** Is the tab of this id there? */
  | { readonly kind: 'ask'; readonly tab: string }
  | { readonly kind: 'here'; readonly tab: string };

/** Tabs of other versions may say other things; what is not one of these is passed over. */
const isMessage = tagged<Message, 'kind'>('kind', {
  changed: recordOf<{ revision: number }>({ revision: isWhole }),
  ask: recordOf<{ tab: string }>({ tab: isText }),
  here: recordOf<{ tab: string }>({ tab: isText }),
});

const NAME = 'bang-cchc';
/** A live tab answers at once, even a hidden one: messages are not throttled as timers are. */
const ANSWER_WITHIN = 1500;

/** The tabs of this site in this browser: they tell each other what has changed, and whether they still live. */
export class Tabs {
  /** Names this tab, as long as it lives. */
  readonly id = randomName();
  /** Told when another tab has changed the vault. */
  onchanged: (revision: number) => void = () => {};
  readonly #channel: Channel | null;
  readonly #locks: Locks | null;
  readonly #heard = new Set<(tab: string) => void>();
  #leave = () => {};

  constructor(channel: Channel | null = channelHere(), locks: Locks | null = locksHere()) {
    this.#channel = channel;
    this.#locks = locks;
    if (channel) channel.onmessage = ({ data }) => this.#hear(data);
    const life = new Promise<void>((resolve) => (this.#leave = resolve));
    void locks?.request(lockOf(this.id), () => life).catch(() => {});
  }

  /** Tells the others that the vault has this revision. */
  changed(revision: number): void {
    this.#say({ kind: 'changed', revision });
  }

  /** Whether a tab lives: it holds its lock, or where there are no locks, answers. */
  async isAlive(tab: string): Promise<boolean> {
    if (tab === this.id) return true;
    if (this.#locks) {
      const { held = [] } = await this.#locks.query();
      return held.some(({ name }) => name === lockOf(tab));
    }
    return this.#channel !== null && this.#answers(tab);
  }

  close(): void {
    this.#leave();
    this.#channel?.close();
  }

  #answers(tab: string): Promise<boolean> {
    return new Promise((resolve) => {
      const settle = (alive: boolean) => {
        clearTimeout(timer);
        this.#heard.delete(hear);
        resolve(alive);
      };
      const hear = (from: string) => {
        if (from === tab) settle(true);
      };
      const timer = setTimeout(() => settle(false), ANSWER_WITHIN);
      this.#heard.add(hear);
      this.#say({ kind: 'ask', tab });
    });
  }

  #hear(data: unknown): void {
    if (!isMessage(data)) return;
    if (data.kind === 'changed') this.onchanged(data.revision);
    if (data.kind === 'here') for (const hear of [...this.#heard]) hear(data.tab);
    if (data.kind === 'ask' && data.tab === this.id) this.#say({ kind: 'here', tab: this.id });
  }

  #say(message: Message): void {
    this.#channel?.postMessage(message);
  }
}

function lockOf(tab: string): string {
  return `${NAME} tab ${tab}`;
}

function channelHere(): Channel | null {
  return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME);
}

function locksHere(): Locks | null {
  // Absent on insecure origins, whatever its type says.
  return (globalThis.navigator?.locks as Locks | undefined) ?? null;
}

function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('');
}
