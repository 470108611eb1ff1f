/** Zotero on the reader's machine, as its connector interface behaves: sessions, a tree of collections, files. */
import { json, text } from './reply.ts';
import type { Ask, Reply } from './reply.ts';

export const ZOTERO_HOST = '127.0.0.1';

interface Item {
  id: string;
  title?: string;
  [field: string]: unknown;
}

export interface KeptItem extends Item {
  /** Where it is: `L1`, `C4`. */
  place: string;
  files: { title: string; url: string; head: string }[];
}

export interface FakeZotero {
  items(): KeptItem[];
  /** Selects a place of {@link TREE}, or a group library that takes no changes. */
  select(place: string): void;
  /** A library without room for files. */
  takeNoFiles(): void;
  answer(ask: Ask): Reply;
  reset(): void;
}

export const TREE = [
  { id: 'L1', name: 'My Library', level: 0 },
  { id: 'C4', name: 'Reading', level: 1 },
  { id: 'C9', name: 'Thesis', level: 1 },
  { id: 'C12', name: 'Chapter 2', level: 2 },
];
/** Another's, in which nothing may be changed; no target, therefore. */
const GROUP = { id: 'L7', name: 'Group', level: 0 };

export function fakeZotero(): FakeZotero {
  let selected = 'C4';
  let takesFiles = true;
  const sessions = new Map<string, KeptItem[]>();
  const isGroup = () => selected === GROUP.id;

  function selectedCollection(): Reply {
    const { id, name } = isGroup() ? GROUP : TREE.find((each) => each.id === selected)!;
    const inGroup = isGroup();
    return json({
      libraryID: inGroup ? 7 : 1,
      libraryName: inGroup ? GROUP.name : TREE[0]!.name,
      libraryEditable: !inGroup,
      editable: !inGroup,
      filesEditable: takesFiles,
      id: id.startsWith('C') ? Number(id.slice(1)) : null,
      name,
      targets: TREE.map((target) => ({ ...target, filesEditable: takesFiles })),
      tags: { L1: [] },
    });
  }

  function saveItems({ sessionID, items }: { sessionID: string; items: Item[] }): Reply {
    if (sessions.has(sessionID)) return json({ error: 'SESSION_EXISTS' }, 409);
    sessions.set(sessionID, []);
    if (isGroup()) return json({ libraryEditable: false }, 500);
    sessions.set(
      sessionID,
      items.map((item) => ({ ...item, place: selected, files: [] })),
    );
    return json({}, 201);
  }

  function updateSession({ sessionID, target }: { sessionID: string; target: string }): Reply {
    const items = sessions.get(sessionID);
    if (!items) return json({ error: 'SESSION_NOT_FOUND' }, 400);
    if (!TREE.some(({ id }) => id === target)) return json({ error: 'COLLECTION_NOT_FOUND' }, 400);
    for (const item of items) item.place = target;
    selected = target;
    return json({});
  }

  function saveAttachment({ headers, body }: Ask): Reply {
    const metadata = JSON.parse(String(headers['x-metadata'] ?? '{}')) as Record<string, string>;
    const items = sessions.get(metadata['sessionID'] ?? '');
    const item = items?.find(({ id }) => id === metadata['parentItemID']);
    if (!item) return json({ error: 'SESSION_NOT_FOUND' }, 400);
    if (!takesFiles) return text('Library files are not editable.');
    const { title = '', url = '' } = metadata;
    item.files.push({ title, url, head: body.slice(0, 5) });
    return json({}, 201);
  }

  return {
    items: () => [...sessions.values()].flat(),
    select: (place) => {
      selected = place;
    },
    takeNoFiles: () => {
      takesFiles = false;
    },
    answer(ask) {
      const { pathname } = ask.url;
      if (ask.headers['x-zotero-connector-api-version'] !== '3') {
        return text('Request not allowed\n', 403);
      }
      switch (pathname.replace('/connector/', '')) {
        case 'ping':
          return json({ prefs: { supportsAttachmentUpload: true } });
        case 'getSelectedCollection':
          return selectedCollection();
        case 'saveItems':
          return saveItems(JSON.parse(ask.body) as { sessionID: string; items: Item[] });
        case 'updateSession':
          return updateSession(JSON.parse(ask.body) as { sessionID: string; target: string });
        case 'saveAttachment':
          return saveAttachment(ask);
        default:
          return text('No endpoint found\n', 404);
      }
    },
    reset() {
      selected = 'C4';
      takesFiles = true;
      sessions.clear();
    },
  };
}
