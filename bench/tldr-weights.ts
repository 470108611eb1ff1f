import { readFileSync } from 'node:fs';
import type { TldrWeights } from '../papers/tldr/index.ts';

/** The weights that the extension ships. */
export function shippedWeights(): TldrWeights {
  return JSON.parse(readFileSync(new URL('../assets/tldr-weights.json', import.meta.url), 'utf8'));
}
