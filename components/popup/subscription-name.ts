import type { Subscription } from '../../papers/subscription.ts';
import { categoryName } from '../format/categories.ts';

/** A subscription's name and what it brings. */
export function subscriptionName(subscription: Subscription): { title: string; about: string } {
  const { title, about } = ownName(subscription);
  return subscription.name
    ? { title: subscription.name, about: `${title} · ${about}` }
    : { title, about };
}

const periods = { day: '', week: ' this week', month: ' this month' };
const days = { day: 'the day’s papers', week: 'the week’s papers', month: 'the month’s papers' };

function ownName(subscription: Subscription): { title: string; about: string } {
  switch (subscription.kind) {
    case 'hf-trending': {
      const { period, atLeast } = subscription;
      const least = atLeast > 0 ? `, from ${atLeast} upvotes on` : ', by upvotes';
      return { title: `Hugging Face trending${periods[period]}`, about: days[period] + least };
    }
    case 'arxiv': {
      const { categories, crossLists, replacements } = subscription;
      const [only] = categories;
      const about = categories.length === 1 && only ? [categoryName(only)] : ['arXiv categories'];
      if (!crossLists) about.push('no cross-lists');
      if (replacements) about.push('new versions too');
      return { title: categories.join(', '), about: about.join(' · ') };
    }
    case 'words': {
      const { all, any, none, titleOnly } = subscription;
      const wanted = [all.map(quoted).join(' and '), any.map(quoted).join(' or ')].filter(Boolean);
      const without = none.length > 0 ? ` without ${none.map(quoted).join(', ')}` : '';
      return {
        title: wanted.join(' and one of ') + without,
        about: titleOnly ? 'in the title' : 'in title or abstract',
      };
    }
    case 'authors':
      return { title: subscription.names.join(', '), about: 'as an author' };
    case 'like-paper':
      return { title: `Like ${subscription.title}`, about: 'papers that resemble it' };
    case 'like-library':
      return subscription.tag === undefined
        ? { title: 'More like my library', about: 'papers that resemble what you saved' }
        : {
            title: `More like “${subscription.tag}”`,
            about: 'papers that resemble what has this tag',
          };
    case 'hf-search':
      return { title: `“${subscription.query}”`, about: 'a search on Hugging Face' };
  }
}

const quoted = (term: string) => `“${term}”`;
