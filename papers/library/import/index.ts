/** Reads whatever file a reader has: the format is told from the content. */
import type { Millis } from '../../paper.ts';
import { looksLikeBackup, parseJson, readBackup } from '../backup.ts';
import type { Damage, ReadLibrary } from '../library.ts';
import { readBibtex } from './bibtex.ts';
import { readCsl } from './csl.ts';
import { type Entry, isUsable, libraryOf } from './entry.ts';
import { readBookmarks, readLinks } from './links.ts';
import { isPaperMemory, readPaperMemory } from './paper-memory.ts';
import { readRis } from './ris.ts';

export type FileKind =
  | 'backup'
  | 'paper-memory'
  | 'bibtex'
  | 'ris'
  | 'csl-json'
  | 'bookmarks'
  | 'links';

/** No library of text is larger; what is, is something else. */
const MOST_CHARACTERS = 256 * 1024 * 1024;

/**
 * What the file holds. A backup is read whole or not at all; of other files what is damaged is left out and named.
 * @param at now, in milliseconds: when things without a date of their own were saved
 */
export async function readLibraryFile(
  text: string,
  at: Millis,
): Promise<ReadLibrary & { kind: FileKind }> {
  if (text.length > MOST_CHARACTERS) {
    return { kind: 'links', damage: [{ where: 'the whole file', what: 'It is too large.' }] };
  }
  const kind = kindOf(text);
  if (kind === 'backup') return { kind, ...(await readBackup(text)) };
  const read = entriesOf(kind, text);
  if (!('entries' in read)) return { ...read, kind };
  const usable = read.entries.filter(isUsable);
  if (usable.length > 0) return { kind, library: libraryOf(usable, at), damage: read.damage };
  const nothing = { where: 'the whole file', what: 'No paper was found in it.' };
  return { kind, damage: [...read.damage, nothing] };
}

function kindOf(text: string): FileKind {
  if (looksLikeBackup(text)) return 'backup';
  const start = text.trimStart();
  if (start.startsWith('[')) return 'csl-json';
  if (start.startsWith('{')) return 'paper-memory';
  if (/^TY {1,2}- /m.test(text)) return 'ris';
  if (/<!DOCTYPE NETSCAPE-Bookmark|<dl\b|<a\s[^>]*href/i.test(text)) return 'bookmarks';
  return /@\s*[a-z]+\s*\{/i.test(text) ? 'bibtex' : 'links';
}

function entriesOf(
  kind: FileKind,
  text: string,
): { entries: Entry[]; damage: Damage[] } | ReadLibrary {
  if (kind === 'bibtex') return readBibtex(text);
  if (kind === 'ris') return readRis(text);
  if (kind === 'bookmarks') return readBookmarks(text);
  if (kind === 'links') return readLinks(text);
  const parsed = parseJson(text);
  if (!('value' in parsed)) return parsed;
  if (kind === 'csl-json' && Array.isArray(parsed.value)) return readCsl(parsed.value);
  if (isPaperMemory(parsed.value)) return readPaperMemory(parsed.value);
  const what = 'It is JSON, but neither a backup nor an export of PaperMemory.';
  return { damage: [{ where: 'the beginning', what }] };
}
