/** What a reader calls the services that papers are known from. */
import type { SourceName, Tldr } from '../../papers/paper.ts';

export const sourceNames: Record<SourceName | 'device' | 'abstract', string> = {
  'hugging-face': 'Hugging Face',
  'hugging-face-daily': 'Hugging Face',
  arxiv: 'arXiv',
  'arxiv-feed': 'arXiv',
  'papers-with-code': 'Papers with Code',
  'semantic-scholar': 'Semantic Scholar',
  openalex: 'OpenAlex',
  page: 'the page',
  device: 'this device',
  abstract: 'the abstract',
};

/** What the few words under a title are. */
export function glossName({ origin }: Tldr): string {
  return origin === 'abstract' ? 'Opening of the abstract' : 'TL;DR';
}

/** *from Hugging Face*, *made on this device · fairly sure*. */
export function originInWords({ origin, confidence }: Tldr): string {
  if (origin === 'abstract') return 'the abstract’s opening · no confident summary';
  if (origin !== 'device') return `from ${sourceNames[origin]}`;
  const made = `made on ${sourceNames.device}`;
  return confidence === undefined ? made : `${made} · ${sureness(confidence)}`;
}

function sureness(confidence: number): string {
  if (confidence >= 0.8) return 'quite sure';
  if (confidence >= 0.5) return 'fairly sure';
  return 'not very sure';
}
