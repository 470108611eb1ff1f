import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finish } from './steps.ts';
import { tasteOf } from './taste.ts';
import { type Text, vectorSpace } from './vectors.ts';

const about = (words: string): Text => ({ title: words, abstract: `${words} and ${words}` });

/** What the choices say for each of the candidates. */
function tastes(candidates: Text[], saved: Text[], dismissed: Text[] = []): number[] {
  const { vectors, size } = finish(vectorSpace([...candidates, ...saved, ...dismissed]));
  const chosen = vectors.slice(candidates.length);
  const taste = tasteOf({
    candidates: vectors.slice(0, candidates.length),
    saved: chosen.slice(0, saved.length),
    dismissed: chosen.slice(saved.length),
    size,
  });
  return vectors.slice(0, candidates.length).map((vector) => taste(vector).value);
}

const PROTEINS = about('protein folding dynamics');
const GALAXIES = about('galaxy rotation curves');
const day = [
  about('folding of a protein in water'),
  about('rotation of a dwarf galaxy'),
  about('curves of elliptic type'),
  about('dynamics of a market'),
];

test('without any choice it says nothing', () => {
  expect(tastes(day, [])).toEqual([0, 0, 0, 0]);
});

test('what is like the saved comes before what is like the dismissed', () => {
  const [protein, galaxy] = tastes(day, [PROTEINS], [GALAXIES]);
  expect(protein).toBeGreaterThan(0);
  expect(galaxy).toBeLessThan(0);
});

test('dismissals alone tell what is not wanted, and saving alone what is', () => {
  const [protein, galaxy] = tastes(day, [], [GALAXIES]);
  expect(protein).toBeGreaterThan(galaxy!);
  const [wanted, other] = tastes(day, [PROTEINS]);
  expect(wanted).toBeGreaterThan(other!);
});

test('what every paper of the day has is no sign of taste', () => {
  const common = day.map(({ title }) => about(`${title} with transformers`));
  const [first, ...others] = tastes(common, [about('transformers for protein folding')]);
  for (const other of others) expect(first).toBeGreaterThan(other + 0.1);
});

test('it lies between −1 and 1, whatever was chosen', () => {
  const words = fc.array(fc.constantFrom('alpha', 'beta', 'gamma', 'delta', 'kappa'), {
    minLength: 1,
    maxLength: 6,
  });
  const texts = fc.array(
    words.map((each) => about(each.join(' '))),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(texts, texts, texts, (candidates, saved, dismissed) => {
      for (const taste of tastes(candidates, saved, dismissed)) {
        expect(taste).toBeGreaterThanOrEqual(-1);
        expect(taste).toBeLessThanOrEqual(1);
      }
    }),
  );
});
