/** Which routes answer for which host. A new upstream is one file and one line. */
import { arxivApi } from './arxiv-api.ts';
import { arxivFeed } from './arxiv-feed.ts';
import { arxivPages } from './arxiv-pages.ts';
import { huggingFacePages } from './hugging-face-pages.ts';
import { huggingFaceApi } from './hugging-face.ts';
import { openAlex } from './openalex.ts';
import { papersWithCode } from './papers-with-code.ts';
import { text } from './reply.ts';
import type { Ask, Reply, Route } from './reply.ts';
import { semanticScholar } from './semantic-scholar.ts';

const huggingFace = [...huggingFaceApi, ...huggingFacePages];

const HOSTS: Record<string, Route[]> = {
  'arxiv.org': arxivPages,
  'www.arxiv.org': arxivPages,
  'export.arxiv.org': [...arxivApi, ...arxivPages],
  'rss.arxiv.org': arxivFeed,
  'huggingface.co': huggingFace,
  'hf.co': huggingFace,
  'paperswithcode.co': papersWithCode,
  'api.semanticscholar.org': semanticScholar,
  'api.openalex.org': openAlex,
};

const nothingHere: Reply = text('Nothing is known here.\n', 404);

export function answer(ask: Ask): Reply {
  for (const route of HOSTS[ask.host] ?? []) {
    const reply = route(ask);
    if (reply) return reply;
  }
  return nothingHere;
}
