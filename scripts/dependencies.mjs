/** Installs what the lockfile asks for, when something of it is missing. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';

/** npm's own note of what it installed; written last, so an interrupted install leaves none. */
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');
const NODE = join(ROOT, 'node_modules', '.bin', 'node');

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Names of packages that the lockfile wants and node_modules lacks or holds in another version. */
function missingPackages(wanted, installed) {
  return Object.entries(wanted)
    .filter(([path, { optional, version }]) => {
      const isRoot = path === '';
      return !isRoot && !optional && installed[path]?.version !== version;
    })
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
}

function isComplete() {
  if (!existsSync(INSTALLED) || !existsSync(NODE)) return false;
  const wanted = packagesOf(join(ROOT, 'package-lock.json'));
  return missingPackages(wanted, packagesOf(INSTALLED)).length === 0;
}

/** @throws Error when npm fails */
export async function installDependencies() {
  if (isComplete()) return;
  console.log('Installing dependencies by the lockfile…');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund']);
  if (code !== 0) throw new Error('npm ci failed; its messages above say why.');
  if (!existsSync(NODE)) {
    throw new Error(
      'npm did not install Node 24 (the package "node"): are install scripts allowed?',
    );
  }
}
