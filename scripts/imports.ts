/** Reads which modules a source file imports, for tests that hold the repository to its own rules. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface Import {
  /** As written. */
  specifier: string;
  /** The file of ours that it names, from the root; undefined for packages. */
  file?: string;
  typeOnly: boolean;
}

const STATIC = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
const DYNAMIC = /\bimport\(\s*'([^']+)'/g;
/** WXT's and Vite's own folders and whatever is built. */
const ELSEWHERE = ['node_modules', '.output', '.wxt', '.git', 'test-results'];

/** Every source file of the project, from its root. */
export function sourceFiles(): string[] {
  return globSync('**/*.{ts,tsx,mts,mjs}', {
    cwd: ROOT,
    exclude: (path) => ELSEWHERE.includes(path),
  }).toSorted();
}

function fileOf(specifier: string, importer: string): string | undefined {
  const path = specifier.replace(/\?.*$/, '');
  if (path.startsWith('.')) return normalize(join(dirname(importer), path));
  if (path.startsWith('@/') || path.startsWith('~/')) return normalize(path.slice(2));
  return undefined;
}

/** @param file from the root */
export function importsOf(file: string): Import[] {
  const code = readFileSync(join(ROOT, file), 'utf8');
  const named = [...code.matchAll(STATIC)].map(([, type, specifier]) => ({
    specifier: specifier!,
    typeOnly: type !== undefined,
  }));
  const loaded = [...code.matchAll(DYNAMIC)].map(([, specifier]) => ({
    specifier: specifier!,
    typeOnly: false,
  }));
  return [...named, ...loaded].map((found) => {
    const target = fileOf(found.specifier, file);
    return target === undefined ? found : { ...found, file: target };
  });
}

/** Everything that ends up in a bundle with `entry`: files of ours and names of packages. */
export function bundleOf(entry: string): Set<string> {
  const reached = new Set<string>();
  const waiting = [normalize(entry)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    if (!existsSync(join(ROOT, next)) || !/\.(ts|tsx|mjs)$/.test(next)) continue;
    const kept = importsOf(next).filter(({ typeOnly }) => !typeOnly);
    waiting.push(...kept.map(({ file, specifier }) => file ?? specifier));
  }
  return reached;
}

/** The first folder of a path from the root; the file itself when it lies there. */
export const folderOf = (file: string): string => relative('.', file).split('/')[0]!;
