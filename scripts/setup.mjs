/** Sets up what is missing: dependencies, generated types, a Chromium. Quick when nothing is. */
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installChromium } from './chromium.mjs';
import { installDependencies } from './dependencies.mjs';
import { ROOT, run } from './run.mjs';

const TYPES = join(ROOT, '.wxt', 'tsconfig.json');

const timeOf = (path) => statSync(path).mtimeMs;

function newestCauseOfTypes() {
  const entrypoints = join(ROOT, 'entrypoints');
  const folders = readdirSync(entrypoints, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entrypoints, entry.name));
  const causes = [join(ROOT, 'package-lock.json'), join(ROOT, 'wxt.config.ts'), entrypoints];
  return Math.max(...[...causes, ...folders].map(timeOf));
}

async function prepareTypes() {
  if (existsSync(TYPES) && timeOf(TYPES) >= newestCauseOfTypes()) return;
  const code = await run('wxt', ['prepare']);
  if (code !== 0) throw new Error('wxt prepare failed; its messages above say why.');
  // WXT leaves an unchanged file untouched; the next run must see that it is current.
  utimesSync(TYPES, new Date(), new Date());
}

/**
 * @returns the path of the Chromium to use
 * @throws Error that says what to do
 */
export async function setUp() {
  await installDependencies();
  await prepareTypes();
  return installChromium();
}

/** Ends the process with the message of what went wrong, without a stack that would hide it. */
export function fail(error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

const calledDirectly = import.meta.url === pathToFileURL(process.argv[1] ?? '').href;
if (calledDirectly) {
  setUp().then((chromium) => console.log(`Ready. Chromium: ${chromium}`), fail);
}
