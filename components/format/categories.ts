/**
 * arXiv's categories in words.
 * @see https://arxiv.org/category_taxonomy
 */
import { categories, retiredCategories } from './category-names.ts';

export interface Category {
  code: string;
  name: string;
}

export const allCategories: Category[] = Object.entries(categories).map(([code, name]) => ({
  code,
  name,
}));

/** `cs.CL` → *Computation and Language*; an unknown code stands for itself. */
export function categoryName(code: string): string {
  return categories[code] ?? retiredCategories[code] ?? code;
}

const NAMED = 3;

/** *Computation and Language, Machine Learning*: each name once, the primary one first, and at most three of them. */
export function categoriesInWords(codes: string[]): string | undefined {
  const names = [...new Set(codes.map(categoryName))];
  if (names.length === 0) return undefined;
  const more = names.length - NAMED;
  return names.slice(0, NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/**
 * The category a reader means by what they typed: a code in any case, a full name (the first of those that share it),
 * or *cs.CL Computation and Language* as the suggestions write it. Undefined when it is none.
 */
export function findCategory(typed: string): Category | undefined {
  const wanted = typed.trim().toLowerCase();
  const [first = ''] = wanted.split(/[\s,–—]+/);
  return (
    allCategories.find(({ code }) => code.toLowerCase() === first) ??
    allCategories.find(({ name }) => name.toLowerCase() === wanted)
  );
}
