import type { PaperId } from './paper.ts';
export const abstractUrl = (id: PaperId, version?: number): string =>
  `https://arxiv.org/abs/${id}${version ? `v${version}` : ''}`;
