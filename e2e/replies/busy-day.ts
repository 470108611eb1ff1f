/** A day on which arXiv announces as many papers as a test wants. */
import type { KnownPaper } from './known-paper.ts';

/** A weekday, so that arXiv announces. */
export const weekday = (): string => {
  const day = new Date();
  while (day.getUTCDay() === 0 || day.getUTCDay() === 6) day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
};

const topics = [
  ['Preference Optimization', 'aligning language models with human preferences and rewards'],
  ['Video Understanding', 'temporal reasoning over long videos and their frames'],
  ['Gaussian Splatting', 'rendering radiance fields of outdoor scenes in real time'],
  ['Retrieval Augmentation', 'documents retrieved from an index ground what a model answers'],
  ['Robot Grasping', 'manipulators learn contact forces and grasps from demonstrations'],
  ['Speech Recognition', 'acoustic features of dialects and noisy recordings'],
  ['Protein Folding', 'residues and structures predicted from evolutionary sequences'],
] as const;
const angles = ['Benchmark', 'Theory', 'Data', 'Scaling', 'Safety', 'Pruning', 'Agents', 'Tokens'];

/** Words of no language, so that no two papers are twins. */
const made = (seed: number): string =>
  Array.from({ length: 24 }, (_, at) => {
    const number = (seed * 7919 + at * 104_729) % 456_976;
    return [0, 1, 2, 3]
      .map((place) => 'bcdfghjklmnpqrstvwxyz'[(number >> (place * 4)) % 21])
      .join('a');
  }).join(' ');

/** A busy day: `count` papers on a handful of topics, all of one category. */
export function busyDay(count: number): KnownPaper[] {
  return Array.from({ length: count }, (_, index) => {
    const [topic, about] = topics[index % topics.length]!;
    const angle = angles[index % angles.length]!;
    return {
      id: `2611.${String(10_000 + index)}`,
      title: `${angle} ${index} for ${topic}`,
      authors: ['Ada Byron', 'Émile Borel'],
      abstract: `We study ${about}, with a view to ${angle.toLowerCase()} ${index}. Experiment ${index} says what ${topic.toLowerCase()} needs: ${made(index)}.`,
      published: `${weekday()}T01:00:00Z`,
      categories: ['cs.XY', 'cs.CL'],
    };
  });
}
