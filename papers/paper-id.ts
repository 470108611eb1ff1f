import type { PaperId } from './paper.ts';
export function asPaperId(text: unknown): PaperId | undefined {
  if (typeof text !== 'string') return undefined;
  const m = /^(?:arxiv:)?(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?$/i.exec(
    text.trim(),
  );
  return m ? (m[1]!.toLowerCase() as PaperId) : undefined;
}
