/** The whole library as one file, and back. */
import * as v from 'valibot';
import { canonical, checksum } from './canonical.ts';
import { emptyLibrary, type Damage, type Library, type ReadLibrary } from './library.ts';
import { SECTION_NAMES, SECTIONS, type SectionName } from './schema.ts';

/** The format's own version; a reader of a later one asks to update. */
export const BACKUP_VERSION = 1;
const MARK = 'papergloss-backup';
/** Longer lists of what is wrong help nobody. */
const MOST_DAMAGE = 20;

/** The same library gives the same text, byte for byte: rows by key, one a line, keys sorted. */
export async function writeBackup(library: Library): Promise<string> {
  const texts = SECTION_NAMES.map((name) => [name, sectionText(name, library)] as const);
  const sums = await Promise.all(
    texts.map(async ([name, text]) => [name, await checksum(text)] as const),
  );
  const parts = [
    `"${MARK}":${BACKUP_VERSION}`,
    `"checksums":${canonical(Object.fromEntries(sums))}`,
    ...texts.map(([name, text]) => `"${name}":${text}`),
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}

/** Whether a text says of itself that it is a backup. */
export const looksLikeBackup = (text: string): boolean => text.slice(0, 200).includes(`"${MARK}"`);

/** Reads a backup whole or not at all. Never throws; `damage` says what is wrong and where. */
export async function readBackup(text: string): Promise<ReadLibrary> {
  const parsed = parseJson(text);
  if ('damage' in parsed) return parsed;
  const file = parsed.value as Record<string, unknown> | null;
  if (!file || typeof file !== 'object' || !(MARK in file)) {
    return broken('the beginning', 'This is no backup of Papergloss.');
  }
  if (file[MARK] !== BACKUP_VERSION) {
    return broken(MARK, 'It was written by a version that this one cannot read.');
  }
  const library = emptyLibrary();
  const damage: Damage[] = [];
  for (const name of SECTION_NAMES) damage.push(...(await readSection(name, file, library)));
  return damage.length > 0 ? { damage: damage.slice(0, MOST_DAMAGE) } : { library, damage: [] };
}

/** The value of a JSON text, or where it breaks off. */
export function parseJson(text: string): { value: unknown } | ReadLibrary {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const message = String((error as Error).message);
    const at = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    return broken(
      `line ${text.slice(0, at).split('\n').length}`,
      `It is no whole JSON: ${message}`,
    );
  }
}

async function readSection(
  name: SectionName,
  file: Record<string, unknown>,
  library: Library,
): Promise<Damage[]> {
  const read = v.safeParse(SECTIONS[name], file[name]);
  if (!read.success) {
    return read.issues.slice(0, MOST_DAMAGE).map((issue) => ({
      where: `${name}${pathOf(issue.path?.map(({ key }) => key) ?? [])}`,
      what: issue.message,
    }));
  }
  Object.assign(library, { [name]: read.output });
  const said = (file['checksums'] as Partial<Record<SectionName, unknown>> | undefined)?.[name];
  return said === (await checksum(sectionText(name, library)))
    ? []
    : [{ where: name, what: 'It is not as it was written: the checksum differs.' }];
}

function pathOf(keys: unknown[]): string {
  return keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
}

function sectionText(name: SectionName, library: Library): string {
  const lines = library[name].map((row) => canonical(row)).toSorted();
  return lines.length > 0 ? `[\n${lines.join(',\n')}\n]` : '[]';
}

function broken(where: string, what: string): ReadLibrary {
  return { damage: [{ where, what }] };
}
