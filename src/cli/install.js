import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const LOCK = 'package-lock.json';
const INSTALLED = 'node_modules/.package-lock.json';
const OLDEST_NODE = [20, 19];

/** Stops with a clear word where Node is too old; installs the locked packages where they are missing or stale. */
export function install() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    console.error(`Cần Node.js ${OLDEST_NODE.join('.')} trở lên (máy này có ${process.versions.node}).`);
    process.exit(1);
  }
  const fresh = existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs;
  if (!fresh) run('npm', ['ci', '--include=dev']);
}

/** Runs a command in sight of the user; a failure ends the program with its status. */
export function run(command, args) {
  const result = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.status !== 0) process.exit(result.status ?? 1);
}
