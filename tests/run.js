import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { install } from '../src/cli/install.js';
import { findChromium } from './chromium.js';
import { runWithin } from './run-within.js';

/** Every check, quick ones first. Those of one stage run at the same time, for each keeps about one core busy. */
const STAGES = [
  [
    ['types', 'check:types'],
    ['lint and import rules', 'check:lint'],
    ['format', 'check:format'],
  ],
  [['unit and SQL tests', 'test:unit']],
  [['build', 'build']],
  [
    ['browser tests', 'test:browser'],
    ['deployment tests', 'test:deployment'],
    ['how much is asked', 'measure:effort'],
  ],
  [['end-to-end tests', 'test:e2e']],
  [['fault tests', 'test:faults:short']],
];

/** A step that takes longer hangs. */
const STEP_LIMIT = 15 * 60_000;

install();
ensureChromium();
ensureWebServers();

const failed = [];
for (const stage of STAGES) {
  const failures = await Promise.all(stage.map((step) => check(step)));
  failed.push(...failures.filter((title) => title !== null));
}

const count = STAGES.flat().length;
console.log(failed.length === 0 ? '\nAll checks are green.' : `\nFailed: ${failed.join(', ')}`);
console.log(`${count - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);

/** Runs one step and says how it ended; answers its title where it failed. */
async function check([title, script]) {
  const started = Date.now();
  console.log(`\n── ${title} (npm run ${script})`);
  const outcome = await runWithin(STEP_LIMIT, 'npm', ['run', '--silent', script]);
  const verdict = { ok: 'ok', failed: 'FAILED', 'timed out': 'FAILED (timed out)' }[outcome];
  console.log(`── ${title}: ${verdict} after ${Math.round((Date.now() - started) / 1000)} s`);
  return outcome === 'ok' ? null : title;
}

/** Installs the web servers of docs/deployment.md where the user is root on a Debian; else those tests say that they were not run. */
function ensureWebServers() {
  const missing = [
    ['/usr/sbin/nginx', 'nginx-light'],
    ['/usr/sbin/apache2', 'apache2-bin'],
  ].filter(([program]) => !existsSync(program));
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const packages = missing.map(([, name]) => name);
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { stdio: 'ignore' });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

/** Finds a Chromium, else installs Debian's where the user is root, else Playwright's own. */
function ensureChromium() {
  if (findChromium()) return;
  const attempt = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;
  const root = process.getuid?.() === 0;
  if (
    root &&
    attempt('apt-get', ['update', '-qq']) &&
    attempt('apt-get', ['install', '-y', '-qq', 'chromium'])
  )
    return;
  if (attempt('npx', ['playwright', 'install', 'chromium'])) return;
  console.error('No Chromium: install one, or name it in CHROMIUM_PATH.');
  process.exit(1);
}
