/** Ends the watch. */
export type StopWatching = () => void;

/**
 * Calls once when the worker that holds this lock is gone, at once and also while it computes: the browser
 * gives the lock of a dead worker to whoever waits for it.
 */
export function watchLock(lock: string, onDeath: (reason: string) => void): StopWatching {
  const stop = new AbortController();
  navigator.locks
    .request(lock, { signal: stop.signal }, () => onDeath('the worker let go of its lock'))
    .catch(() => {
      /* Stopped. */
    });
  return () => stop.abort();
}

export interface Heartbeat {
  /** Settles when the worker answers. */
  readonly ping: () => Promise<unknown>;
  readonly isBusy: () => boolean;
  /** ms between two pings. */
  readonly every: number;
  /** ms in which an idle worker must answer. */
  readonly within: number;
}

/**
 * Calls once when the worker does not answer a ping. It is asked only while the page is seen and it has nothing
 * else to do, because a worker in the middle of a question cannot answer.
 */
export function watchHeartbeat(
  { ping, isBusy, every, within }: Heartbeat,
  onDeath: (reason: string) => void,
): StopWatching {
  let waiting = 0;
  const beat = setInterval(() => {
    if (waiting !== 0 || isBusy() || document.visibilityState === 'hidden') return;
    waiting = window.setTimeout(() => onDeath(`no answer to a ping in ${within} ms`), within);
    void ping().then(() => {
      clearTimeout(waiting);
      waiting = 0;
    });
  }, every);
  return () => {
    clearInterval(beat);
    clearTimeout(waiting);
  };
}
