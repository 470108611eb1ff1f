import type { PaperId } from '../../papers/paper.ts';
import { asPaperId } from '../../papers/paper-id.ts';

/** The paper and version behind `http://arxiv.org/abs/math.GT/0309136v2` or `oai:arXiv.org:2604.21935v1`. */
export function identifierIn(text: string): { id: PaperId; version?: number } | undefined {
  const found = /(?:\/abs\/|arxiv\.org:)([^\s?#]+?)(?:v(\d+))?$/i.exec(text.trim());
  // The archive's subject class (`math.GT`) is not part of the canonical identifier.
  const id = asPaperId(found?.[1]?.replace(/^([a-z-]+)\.[A-Z-]+\//i, '$1/'));
  return id && { id, version: found?.[2] ? Number(found[2]) : undefined };
}
