import { useId } from 'preact/hooks';
import type { Where } from '../popup/access.ts';

const CHOICES: { where: Where; name: string; meaning: string }[] = [
  {
    where: 'paper-sites',
    name: 'On sites of papers',
    meaning: 'arXiv, Hugging Face and some twenty places where papers are read and discussed.',
  },
  {
    where: 'every-site',
    name: 'On every site',
    meaning: 'The browser asks you once. You can take it back here or there.',
  },
  {
    where: 'only-when-clicked',
    name: 'Only when I click',
    meaning: 'Quiet until you open the popup on a page and choose Read this page now.',
  },
];

export interface WhereToReadProps {
  where: Where;
  onWhere(where: Where): void;
}

/** The choice of where pages are read without being asked. */
export function WhereToRead({ where, onWhere }: WhereToReadProps) {
  const id = useId();
  return (
    <fieldset class="where">
      <legend>Where links are glossed</legend>
      {CHOICES.map(({ where: each, name, meaning }) => (
        <div key={each} class="choice">
          <input
            type="radio"
            id={`${id}-${each}`}
            name={id}
            checked={where === each}
            aria-describedby={`${id}-${each}-meaning`}
            onChange={() => onWhere(each)}
          />
          <label for={`${id}-${each}`}>{name}</label>
          <p id={`${id}-${each}-meaning`}>{meaning}</p>
        </div>
      ))}
    </fieldset>
  );
}
