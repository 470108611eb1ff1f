/** A list of links, and a browser's bookmarks: only what leads to papers is taken. */
import { decodeHTML } from 'entities';
import { parsePaperLink } from '../../paper-link.ts';
import { asPaperId } from '../../paper-id.ts';
import type { Damage } from '../library.ts';
import type { Entry } from './entry.ts';

/** One address or identifier a line, or many in running text. */
export function readLinks(text: string): { entries: Entry[]; damage: Damage[] } {
  const words = text.match(/[^\s<>"'`()[\],;]+/g) ?? [];
  const ids = words.flatMap((word) => asPaperId(word) ?? parsePaperLink(word)?.id ?? []);
  return { entries: [...new Set(ids)].map((id) => ({ eprint: id })), damage: [] };
}

const TOKEN = /<(\/?dl|h3|a)\b([^>]*)>([^<]*)/gi;
const ATTRIBUTE = /([a-z_]+)\s*=\s*"([^"]*)"/gi;
/** Folders that every browser has say nothing of what is in them. */
const ROOTS =
  /^(?:bookmarks(?: bar| menu| toolbar)?|other bookmarks|mobile bookmarks|favou?rites)$/i;

/**
 * Folders and a browser's own tags become tags.
 * @see https://learn.microsoft.com/en-us/previous-versions/windows/internet-explorer/ie-developer/platform-apis/aa753582(v=vs.85)
 */
export function readBookmarks(text: string): { entries: Entry[]; damage: Damage[] } {
  const entries: Entry[] = [];
  const folders: string[] = [];
  let heading = '';
  for (const [, tag, given, inner] of text.matchAll(TOKEN)) {
    const name = tag!.toLowerCase();
    if (name === 'h3') heading = decodeHTML(inner!.trim());
    else if (name === 'dl') {
      folders.push(heading);
      heading = '';
    } else if (name === '/dl') folders.pop();
    else {
      const attributes = new Map(
        [...given!.matchAll(ATTRIBUTE)].map(([, key, value]) => [
          key!.toLowerCase(),
          decodeHTML(value!),
        ]),
      );
      const url = attributes.get('href') ?? '';
      if (!parsePaperLink(url)) continue;
      const added = Number(attributes.get('add_date')) * 1000;
      const tags = [...folders, ...(attributes.get('tags')?.split(',') ?? [])];
      entries.push({
        url,
        title: titleOf(decodeHTML(inner!.trim())),
        savedAt: Number.isFinite(added) && added > 0 ? added : undefined,
        tags: tags.filter((folder) => folder && !ROOTS.test(folder)),
      });
    }
  }
  return { entries, damage: [] };
}

/** Browsers name a bookmark after the page: `[2305.10425] Title`, `Paper page - Title`. */
function titleOf(name: string): string | undefined {
  const title = name.replace(/^\[[^\]]+\]\s*|^Paper page - /i, '');
  return /^https?:|\.pdf$|^arxiv\b/i.test(title) ? undefined : title || undefined;
}
