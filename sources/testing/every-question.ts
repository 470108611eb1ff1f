import type { PaperId, SourceName } from '../../papers/paper.ts';
import { createArxiv } from '../arxiv/index.ts';
import type { AskOptions } from '../ask.ts';
import type { Client } from '../client.ts';
import { createHuggingFace } from '../hugging-face/index.ts';
import { createOpenAlex } from '../openalex/index.ts';
import { createPapersWithCode } from '../papers-with-code/index.ts';
import { createSemanticScholar } from '../semantic-scholar/index.ts';

export interface Question {
  name: string;
  source: SourceName;
  /** What a 404 means to it. */
  absent: 'undefined' | 'empty' | 'garbled';
  /** Answered as an Atom feed of the query API. */
  atom?: boolean;
  ask(client: Client, options?: AskOptions): Promise<unknown>;
}

const ID = '2305.10425' as PaperId;

/** One way to ask each endpoint of each source. */
export const everyQuestion: Question[] = [
  {
    name: 'Hugging Face, a paper',
    source: 'hugging-face',
    absent: 'undefined',
    ask: (client, options) => createHuggingFace(client).paper(ID, options),
  },
  {
    name: 'Hugging Face, a day',
    source: 'hugging-face',
    absent: 'garbled',
    ask: (client, options) => createHuggingFace(client).daily('2026-04-27', options),
  },
  {
    name: 'Hugging Face, what trends',
    source: 'hugging-face',
    absent: 'garbled',
    ask: (client, options) => createHuggingFace(client).trending(options),
  },
  {
    name: 'Hugging Face, a search',
    source: 'hugging-face',
    absent: 'garbled',
    ask: (client, options) => createHuggingFace(client).search('TL;DR', 5, options),
  },
  {
    name: 'arXiv, a paper',
    source: 'arxiv',
    atom: true,
    absent: 'garbled',
    ask: (client, options) => createArxiv(client).paper(ID, options),
  },
  {
    name: 'arXiv, a search',
    source: 'arxiv',
    atom: true,
    absent: 'garbled',
    ask: (client, options) => createArxiv(client).search({ query: 'cat:cs.CL' }, options),
  },
  {
    name: 'arXiv, announcements',
    source: 'arxiv',
    absent: 'garbled',
    ask: (client, options) => createArxiv(client).announcements(['cs.CL', 'cs.LG'], options),
  },
  {
    name: 'Papers with Code, a paper',
    source: 'papers-with-code',
    absent: 'undefined',
    ask: (client, options) => createPapersWithCode(client).paper(ID, options),
  },
  {
    name: 'Papers with Code, related works',
    source: 'papers-with-code',
    absent: 'empty',
    ask: (client, options) => createPapersWithCode(client).related(ID, 5, options),
  },
  {
    name: 'Semantic Scholar, a paper',
    source: 'semantic-scholar',
    absent: 'garbled',
    ask: (client, options) => createSemanticScholar(client, { key: 'k' }).paper(ID, options),
  },
  {
    name: 'Semantic Scholar, recommendations without a key',
    source: 'semantic-scholar',
    absent: 'empty',
    ask: (client, options) => createSemanticScholar(client).recommendations(ID, 5, options),
  },
  {
    name: 'OpenAlex, a paper',
    source: 'openalex',
    absent: 'undefined',
    ask: (client, options) => createOpenAlex(client, { key: 'k' }).paper(ID, options),
  },
];
