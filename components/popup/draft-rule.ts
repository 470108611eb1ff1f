/** A subscription as it is being written, and the rule it comes to. */
import { asPaperId } from '../../papers/paper-id.ts';
import { parsePaperLink } from '../../papers/paper-link.ts';
import type { Rule, TrendingPeriod } from '../../papers/subscription.ts';
import { findCategory } from '../format/categories.ts';

export type DraftKind = 'arxiv' | 'words' | 'authors' | 'hf-trending' | 'hf-search' | 'like';

export interface Draft {
  kind: DraftKind;
  categories: string;
  crossLists: boolean;
  replacements: boolean;
  all: string;
  any: string;
  none: string;
  titleOnly: boolean;
  names: string;
  period: TrendingPeriod;
  atLeast: string;
  query: string;
  like: string;
}

export const EMPTY_DRAFT: Draft = {
  kind: 'arxiv',
  categories: '',
  crossLists: true,
  replacements: false,
  all: '',
  any: '',
  none: '',
  titleOnly: false,
  names: '',
  period: 'week',
  atLeast: '20',
  query: '',
  like: '',
};

/**
 * The rule, or in words what is missing. A paper to liken others to has its identifier for a title.
 * @param tags those of the library
 */
export function ruleOf(draft: Draft, tags: readonly string[]): { rule: Rule } | { error: string } {
  switch (draft.kind) {
    case 'arxiv':
      return categoriesRule(draft);
    case 'words': {
      const [all, any, none] = [listed(draft.all), listed(draft.any), listed(draft.none)];
      if (all.length + any.length === 0) return { error: 'Type a word or a phrase first.' };
      return { rule: { kind: 'words', all, any, none, titleOnly: draft.titleOnly } };
    }
    case 'authors': {
      const names = draft.names
        .split(/[;\n]+|,(?=\s*\S+\s+\S)/)
        .map(trimmed)
        .filter(Boolean);
      if (names.length === 0) return { error: 'Type a name first, such as Yann LeCun.' };
      const short = names.find((name) => !/\S[\s,.]+\S/.test(name));
      if (short) return { error: `Add a first name or an initial to “${short}”.` };
      return { rule: { kind: 'authors', names } };
    }
    case 'hf-trending': {
      const atLeast = Math.max(0, Math.floor(Number(draft.atLeast) || 0));
      return { rule: { kind: 'hf-trending', period: draft.period, atLeast } };
    }
    case 'hf-search': {
      const query = draft.query.trim();
      return query
        ? { rule: { kind: 'hf-search', query } }
        : { error: 'Type what to search for first.' };
    }
    case 'like':
      return likeRule(draft.like.trim(), tags);
  }
}

/** What stands for the whole library among its tags. */
export const MY_LIBRARY = 'my library';

function likeRule(typed: string, tags: readonly string[]): { rule: Rule } | { error: string } {
  if (typed === '') return { error: 'Type a tag of your library or the address of a paper first.' };
  const isTyped = (name: string) => name.toLowerCase() === typed.toLowerCase();
  const tag = tags.find(isTyped);
  if (tag !== undefined) return { rule: { kind: 'like-library', tag } };
  if (isTyped(MY_LIBRARY)) return { rule: { kind: 'like-library' } };
  const id = parsePaperLink(typed)?.id ?? asPaperId(typed);
  if (id) return { rule: { kind: 'like-paper', id, title: id } };
  return { error: `“${typed}” is no tag of your library and no paper’s address.` };
}

/** A code in any case, a full name, or several codes. */
function categoriesRule({ categories, crossLists, replacements }: Draft) {
  const typed = categories.trim();
  if (typed === '') return { error: 'Type a category first, such as cs.CL.' };
  const parts = findCategory(typed) && !/[+,;]/.test(typed) ? [typed] : typed.split(/[+,;\s]+/);
  const found = parts.filter(Boolean).map((part) => ({ part, category: findCategory(part) }));
  const unknown = found.find(({ category }) => !category);
  if (unknown) {
    const said =
      found.length === 1 || found.every(({ category }) => !category) ? typed : unknown.part;
    return {
      error: `arXiv has no category “${said}”. Try a code such as cs.CL, or its full name.`,
    };
  }
  const codes = [...new Set(found.flatMap(({ category }) => category?.code ?? []))];
  return { rule: { kind: 'arxiv', categories: codes, crossLists, replacements } as const };
}

const trimmed = (text: string) => text.trim();
/** Terms between commas; quotes around a phrase are welcome and not needed. */
const listed = (text: string) =>
  text
    .split(/[,\n]+/)
    .map((term) => term.trim().replaceAll(/^["“”']+|["“”']+$/g, ''))
    .filter(Boolean);
