/** Sets up, builds, and opens a browser with Papergloss on a page that links ten papers. */
import { run } from './run.mjs';
import { fail, setUp } from './setup.mjs';

async function main() {
  await setUp();
  const built = await run('wxt', ['build', '--mode', 'e2e']);
  if (built !== 0) throw new Error('The build failed; its messages above say why.');
  // By name, so that the Node of the lockfile runs it: it understands TypeScript.
  process.exit(await run('node', ['e2e/demo/main.ts', ...process.argv.slice(2)]));
}

main().catch(fail);
