import { afterEach, describe, expect, it, vi } from 'vitest';
import { Tabs, type Channel, type Locks } from './tabs.ts';

/** A BroadcastChannel of tabs in one process: what one says all others hear. */
class Hub {
  readonly #channels = new Set<Channel>();

  join(): Channel {
    const channel: Channel = {
      onmessage: null,
      postMessage: (data) => {
        for (const each of this.#channels) if (each !== channel) each.onmessage?.({ data } as MessageEvent);
      },
      close: () => void this.#channels.delete(channel),
    };
    this.#channels.add(channel);
    return channel;
  }
}

/** Locks that are held until their work ends, as the browser's. */
class HeldLocks implements Locks {
  readonly #held = new Set<string>();

  async request(name: string, held: () => Promise<void>): Promise<void> {
    this.#held.add(name);
    await held();
    this.#held.delete(name);
  }

  query(): Promise<{ readonly held: readonly { readonly name: string }[] }> {
    return Promise.resolve({ held: [...this.#held].map((name) => ({ name })) });
  }
}

afterEach(() => vi.useRealTimers());

describe('Tabs', () => {
  it('tells all others of a new revision, never itself', () => {
    const hub = new Hub();
    const [one, two, three] = [hub, hub, hub].map((each) => new Tabs(each.join(), null));
    const heard: string[] = [];
    for (const [name, tab] of Object.entries({ one, two, three })) {
      tab!.onchanged = (revision) => heard.push(`${name} ${revision}`);
    }
    one!.changed(7);
    expect(heard).toEqual(['two 7', 'three 7']);
  });

  it.each([
    ['nothing', null],
    ['a word', 'changed'],
    ['another kind', { kind: 'reload' }],
    ['no revision', { kind: 'changed' }],
    ['a revision that is none', { kind: 'changed', revision: '7' }],
    ['an odd prototype', JSON.parse('{"kind":"changed","__proto__":{"revision":7}}')],
  ])('passes over a message with %s', (_, message) => {
    const hub = new Hub();
    const tab = new Tabs(hub.join(), null);
    const heard = vi.fn();
    tab.onchanged = heard;
    hub.join().postMessage(message);
    expect(heard).not.toHaveBeenCalled();
  });

  it('knows by the locks whether a tab lives', async () => {
    const locks = new HeldLocks();
    const [one, two] = [new Tabs(null, locks), new Tabs(null, locks)];
    expect(await one.isAlive(one.id)).toBe(true);
    expect(await one.isAlive(two.id)).toBe(true);
    two.close();
    await Promise.resolve();
    expect(await one.isAlive(two.id)).toBe(false);
  });

  it('asks where there are no locks, and takes silence for death', async () => {
    vi.useFakeTimers();
    const hub = new Hub();
    const [one, two] = [new Tabs(hub.join(), null), new Tabs(hub.join(), null)];
    expect(await one.isAlive(two.id)).toBe(true);
    two.close();
    const asked = one.isAlive(two.id);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await asked).toBe(false);
  });

  it('takes a tab for dead where the browser has neither locks nor a channel', async () => {
    expect(await new Tabs(null, null).isAlive('other')).toBe(false);
  });

  it('lives on where its lock is refused', async () => {
    const locks: Locks = {
      request: () => Promise.reject(new DOMException('refused', 'SecurityError')),
      query: () => Promise.resolve({}),
    };
    const tab = new Tabs(null, locks);
    expect(await tab.isAlive('other')).toBe(false);
  });
});
