/** BibTeX and BibLaTeX, as people have them: any case, braces or quotes, strings of their own. */
import { readableTex } from '../../text/tex.ts';
import { fullName, nameOf } from '../../citations/names.ts';
import type { Damage } from '../library.ts';
import type { Entry } from './entry.ts';

const NO_WORK = new Set(['comment', 'preamble']);
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

export function readBibtex(text: string): { entries: Entry[]; damage: Damage[] } {
  const entries: Entry[] = [];
  const damage: Damage[] = [];
  const strings = new Map(MONTHS.map((name, index) => [name, String(index + 1).padStart(2, '0')]));
  const start = /@\s*([a-z]+)\s*([{(])/gi;
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const type = found[1]!.toLowerCase();
    if (NO_WORK.has(type)) continue;
    const body = bodyFrom(text, start.lastIndex, found[2] === '(' ? ')' : '}');
    const line = text.slice(0, found.index).split('\n').length;
    if (body === undefined) {
      damage.push({ where: `line ${line}`, what: `The entry @${type} is not closed.` });
      continue;
    }
    start.lastIndex += body.length;
    const fields = fieldsOf(type === 'string' ? body : body.replace(/^[^,]*,?/, ''), strings);
    if (type === 'string') for (const [name, value] of fields) strings.set(name, value);
    else if (fields.size > 0) entries.push(entryOf(fields));
    else damage.push({ where: `line ${line}`, what: `The entry @${type} has no fields.` });
  }
  return { entries, damage };
}

/** What stands within the brackets that opened just before `from`. */
function bodyFrom(text: string, from: number, close = '}'): string | undefined {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\\') at++;
    else if (sign === close && depth === 1) return text.slice(from, at);
    else if (sign === '{') depth++;
    else if (sign === '}') depth--;
    else if (sign === '@' && text[at - 1] === '\n' && /^@\w+\{/.test(text.slice(at, at + 40)))
      return undefined;
  }
  return undefined;
}

function fieldsOf(body: string, strings: Map<string, string>): Map<string, string> {
  const fields = new Map<string, string>();
  const name = /([\w+-]+)\s*=\s*/gy;
  let at = 0;
  while (at < body.length) {
    name.lastIndex = at;
    const found = name.exec(body);
    if (!found) {
      at++;
      continue;
    }
    const { value, end } = valueFrom(body, name.lastIndex, strings);
    fields.set(found[1]!.toLowerCase(), value.replaceAll(/\s+/g, ' ').trim());
    at = end;
  }
  return fields;
}

/** A value and those joined to it by `#`. */
function valueFrom(body: string, from: number, strings: Map<string, string>) {
  let value = '';
  let at = from;
  for (;;) {
    if (body[at] === '{') {
      const inner = bodyFrom(body, at + 1) ?? body.slice(at + 1);
      value += inner;
      at += inner.length + 2;
    } else if (body[at] === '"') {
      const inner =
        /^(?:[^"\\{]|\\.|\{(?:[^{}]|\{[^{}]*\})*\})*/s.exec(body.slice(at + 1))?.[0] ?? '';
      value += inner;
      at += inner.length + 2;
    } else {
      const word = /^[^\s,#}]*/.exec(body.slice(at))?.[0] ?? '';
      value += strings.get(word.toLowerCase()) ?? word;
      at += word.length;
    }
    const joined = /^\s*#\s*/.exec(body.slice(at, at + 200));
    if (!joined) return { value, end: Math.max(at, from + 1) };
    at += joined[0].length;
  }
}

function entryOf(fields: Map<string, string>): Entry {
  const tex = (name: string) => {
    const value = fields.get(name);
    return (
      value &&
      readableTex(value)
        .replaceAll(/(?<!\\)[{}]/g, '')
        .replaceAll('\\&', '&')
    );
  };
  const archive = (fields.get('archiveprefix') ?? fields.get('eprinttype') ?? '').toLowerCase();
  const month = fields.get('month');
  return {
    title: tex('title'),
    authors: (tex('author') ?? '')
      .split(/\s+and\s+/)
      .filter((name) => name && name !== 'others')
      .map((name) => fullName(nameOf(name.trim()))),
    date:
      fields.get('date') ??
      (month && /^\d\d$/.test(month) ? `${fields.get('year')}-${month}` : fields.get('year')),
    doi: fields.get('doi')?.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, ''),
    url: fields.get('url')?.replaceAll(/\\([_%&#~])/g, '$1'),
    venue: tex('journal') ?? tex('journaltitle') ?? tex('booktitle'),
    abstract: tex('abstract'),
    eprint: archive === 'arxiv' || !archive ? fields.get('eprint') : undefined,
    tags: tex('keywords')?.split(/\s*[,;]\s*/),
    note: tex('annote'),
  };
}
