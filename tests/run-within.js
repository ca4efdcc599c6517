import { spawn, spawnSync } from 'node:child_process';

const isWindows = process.platform === 'win32';
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a command with this terminal; after so many milliseconds it is killed with everything that it started.
 * Resolves to 'ok', 'failed' or 'timed out'.
 */
export function runWithin(milliseconds, command, args) {
  return new Promise((resolve) => {
    // A group of its own, so that the whole of it can be killed.
    const child = spawn(command, args, { stdio: 'inherit', shell: isWindows, detached: !isWindows });
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      killGroup(child.pid);
    }, milliseconds);
    const stop = () => {
      killGroup(child.pid);
      process.exit(130);
    };
    for (const signal of SIGNALS) process.on(signal, stop);
    const end = (outcome) => {
      clearTimeout(timer);
      for (const signal of SIGNALS) process.off(signal, stop);
      resolve(late ? 'timed out' : outcome);
    };
    child.on('error', (error) => {
      console.error(error.message);
      end('failed');
    });
    child.on('exit', (status) => {
      // What a step left running behind it would disturb the next one.
      if (!isWindows) killGroup(child.pid);
      end(status === 0 ? 'ok' : 'failed');
    });
  });
}

function killGroup(pid) {
  if (pid === undefined) return;
  if (isWindows) {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}
