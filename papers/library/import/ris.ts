/** RIS, as reference managers write it. @see https://en.wikipedia.org/wiki/RIS_(file_format) */
import { fullName, nameOf } from '../../citations/names.ts';
import type { Damage } from '../library.ts';
import type { Entry } from './entry.ts';

const LINE = /^([A-Z][A-Z\d]) {1,2}-(?: (.*))?$/;

export function readRis(text: string): { entries: Entry[]; damage: Damage[] } {
  const entries: Entry[] = [];
  const damage: Damage[] = [];
  let open: { line: number; fields: Map<string, string[]> } | undefined;
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const [, tag, value = ''] = LINE.exec(raw.trimEnd().replace(/^\uFEFF/, '')) ?? [];
    if (tag === 'TY') {
      if (open) damage.push({ where: `line ${open.line}`, what: 'The record has no end.' });
      open = { line: index + 1, fields: new Map() };
    } else if (tag === 'ER' && open) {
      entries.push(entryOf(open.fields));
      open = undefined;
    } else if (tag && open) {
      open.fields.set(tag, [...(open.fields.get(tag) ?? []), value.trim()]);
    }
  }
  if (open) damage.push({ where: `line ${open.line}`, what: 'The record has no end.' });
  return { entries, damage };
}

function entryOf(fields: Map<string, string[]>): Entry {
  const first = (...tags: string[]) =>
    tags.map((tag) => fields.get(tag)?.find(Boolean)).find((value) => value !== undefined);
  const date = first('DA', 'PY', 'Y1')?.replaceAll('/', '-').replace(/-+$/, '');
  return {
    title: first('TI', 'T1'),
    authors: [...(fields.get('AU') ?? []), ...(fields.get('A1') ?? [])].map((name) =>
      fullName(nameOf(name)),
    ),
    date,
    doi: first('DO'),
    url: first('UR', 'L1'),
    venue: first('JO', 'JF', 'T2'),
    abstract: first('AB', 'N2'),
    eprint: [...(fields.get('M1') ?? []), ...(fields.get('C7') ?? [])].find((value) =>
      /^arxiv:/i.test(value),
    ),
    tags: fields.get('KW'),
  };
}
