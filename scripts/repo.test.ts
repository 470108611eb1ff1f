/** Holds the repository to its own rules: who may import whom, how long a file may be, what the lockfile may say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundleOf, folderOf, importsOf, ROOT, sourceFiles } from './imports.ts';

const MOST_LINES = 250;

interface Rule {
  /** A folder, or a file at the root. */
  of: string;
  /** What of ours it may import besides itself. */
  mayImport: string[];
  /** Packages that it must leave to others. */
  never: RegExp;
}

const EXTENSION_API = 'wxt|webextension-polyfill|@webext-core';

const RULES: Rule[] = [
  {
    of: 'papers',
    mayImport: ['assets'],
    never: RegExp(`^(${EXTENSION_API}|dexie|preact|node:)`),
  },
  { of: 'sources', mayImport: ['papers'], never: RegExp(`^(${EXTENSION_API}|dexie|preact|node:)`) },
  { of: 'storage', mayImport: ['papers'], never: /^(preact|node:)/ },
  {
    of: 'components',
    mayImport: ['papers', 'assets'],
    never: RegExp(`^(${EXTENSION_API}|dexie|node:)`),
  },
  { of: 'messages.ts', mayImport: ['papers'], never: /^(preact|dexie|node:)/ },
];

const files = sourceFiles();
const product = files.filter((file) => !/\.test\.tsx?$|\/testing\//.test(file));
const within = (place: string) => product.filter((file) => folderOf(file) === place);

describe('imports', () => {
  test.each(RULES)('$of imports no more than it may', ({ of, mayImport, never }) => {
    const offences = within(of).flatMap((file) =>
      importsOf(file)
        .filter(({ file: target, specifier }) =>
          target === undefined
            ? never.test(specifier)
            : ![of, ...mayImport].includes(folderOf(target)),
        )
        .map(({ specifier }) => `${file} imports ${specifier}`),
    );
    expect(offences).toEqual([]);
  });

  test('nothing outside entrypoints/ imports them', () => {
    const offences = product
      .filter((file) => folderOf(file) !== 'entrypoints')
      .flatMap((file) =>
        importsOf(file)
          .filter(({ file: target }) => target && folderOf(target) === 'entrypoints')
          .map(({ specifier }) => `${file} imports ${specifier}`),
      );
    expect(offences).toEqual([]);
  });

  test('only storage/ knows the database library', () => {
    const offences = product
      .filter((file) => folderOf(file) !== 'storage')
      .filter((file) => importsOf(file).some(({ specifier }) => specifier === 'dexie'));
    expect(offences).toEqual([]);
  });

  test('the content script reaches neither the database nor the card', () => {
    const bundle = [...bundleOf('entrypoints/papers.content/index.ts')];
    const strangers = bundle.filter((name) => /^(storage|components|dexie|preact)\b/.test(name));
    expect(bundle.length).toBeGreaterThan(1);
    expect(strangers).toEqual([]);
  });
});

test('the domain asks neither the clock nor the network', () => {
  const effects =
    /\bfetch\(|\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bset(Timeout|Interval)\(|\bindexedDB\b|\blocalStorage\b|\bwindow\./;
  const offences = within('papers').filter((file) =>
    effects.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  expect(offences).toEqual([]);
});

test(`no file is longer than ${MOST_LINES} lines`, () => {
  const long = files
    .map((file) => ({
      file,
      lines: readFileSync(join(ROOT, file), 'utf8').trimEnd().split('\n').length,
    }))
    .filter(({ lines }) => lines > MOST_LINES);
  expect(long).toEqual([]);
});

test('the lockfile names no addresses to download from', () => {
  const lockfile = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  expect(lockfile.match(/"resolved": ".*"/g) ?? []).toEqual([]);
});
