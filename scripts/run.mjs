/** Runs programs of this project with the Node that the lockfile names, whatever Node started us. */
import { spawn, spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIN = join(ROOT, 'node_modules', '.bin');
const onWindows = process.platform === 'win32';

/** node_modules/.bin first: `#!/usr/bin/env node` then finds the Node of the lockfile. */
function environment(extra) {
  const path = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return {
    ...process.env,
    [path]: [BIN, process.env[path]].filter(Boolean).join(delimiter),
    ...extra,
  };
}

/**
 * Runs a command to its end, its output shown as it comes.
 * @returns its exit code; 1 when it was killed or could not be started
 */
export function run(command, args, { env, timeoutMs } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: environment(env),
      stdio: 'inherit',
      shell: onWindows,
      timeout: timeoutMs,
    });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Whether a command starts and ends well, its output unseen. */
export function succeeds(command, args) {
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    env: environment(),
    stdio: 'ignore',
    shell: onWindows,
    timeout: 30_000,
  });
  return status === 0;
}
