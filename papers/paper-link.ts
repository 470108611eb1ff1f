import type { PaperId } from './paper.ts';
import { asPaperId } from './paper-id.ts';
export interface PaperLink {
  id: PaperId;
  version?: number;
}
export const PAPER_HINTS: readonly string[] = ['abs/', 'pdf/', 'html/', 'papers/', '10.48550'];
export function parsePaperLink(href: string): PaperLink | undefined {
  const m =
    /(?:arxiv\.org\/(?:abs|pdf|html)\/|(?:huggingface\.co|hf\.co)\/papers\/|10\.48550\/arxiv\.)([a-z-]*\/?\d{4}\.?\d{3,5})(?:v(\d+))?/i.exec(
      href,
    );
  const id = m && asPaperId(m[1]);
  return id ? { id, ...(m[2] && { version: Number(m[2]) }) } : undefined;
}
