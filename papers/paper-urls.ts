/** Where a paper can be read. @see https://info.arxiv.org/help/arxiv_identifier_for_services.html */
import type { PaperId } from './paper.ts';

const versioned = (id: PaperId, version?: number): string => (version ? `${id}v${version}` : id);

/** The abstract page on arXiv, of the latest version unless told. */
export const abstractUrl = (id: PaperId, version?: number): string =>
  `https://arxiv.org/abs/${versioned(id, version)}`;

/** The PDF on arXiv. */
export const pdfUrl = (id: PaperId, version?: number): string =>
  `https://arxiv.org/pdf/${versioned(id, version)}`;

/** arXiv's HTML rendering, which papers before December 2023 mostly lack. */
export const htmlUrl = (id: PaperId, version?: number): string =>
  `https://arxiv.org/html/${versioned(id, version)}`;

/** The papers page on Hugging Face. */
export const huggingFaceUrl = (id: PaperId): string => `https://huggingface.co/papers/${id}`;

/** The reader on alphaXiv. */
export const alphaXivUrl = (id: PaperId, version?: number): string =>
  `https://www.alphaxiv.org/abs/${versioned(id, version)}`;

/** arXiv's own DOI. @see https://info.arxiv.org/help/doi.html */
export const arxivDoi = (id: PaperId): string => `10.48550/arXiv.${id}`;
