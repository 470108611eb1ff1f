import type { PaperId } from '../../papers/paper.ts';

export function asPaperId(text: unknown): PaperId | undefined {
  return typeof text === 'string' && /^(\d{4}\.\d{4,6}|[a-z-]+\/\d{7})$/.test(text)
    ? (text as PaperId)
    : undefined;
}
