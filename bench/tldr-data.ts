import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A paper of SciTLDR-A: the abstract as sentences, and what people wrote of the paper in one. */
export interface ScitldrPaper {
  title: string;
  source: string[];
  target: string[];
}

/** Lines of JSON, gzipped or not. */
export function readLines<Line>(path: string): Line[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}

/** The abstract as running text, the way sources give it. */
export const abstractOf = (paper: ScitldrPaper) => paper.source.join(' ');
