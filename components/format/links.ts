/** Where a paper can be read. */
import {
  abstractUrl,
  alphaXivUrl,
  htmlUrl,
  huggingFaceUrl,
  pdfUrl,
} from '../../papers/paper-urls.ts';
import type { PaperId, PaperView } from '../../papers/paper.ts';

export interface Way {
  name: string;
  url: string;
}

/** Every way to open a paper; those that need something of the paper only when it is known. */
export function waysToOpen(id: PaperId, view?: PaperView): Way[] {
  const ways = [
    { name: 'Abstract page', url: abstractUrl(id) },
    { name: 'PDF', url: pdfUrl(id) },
    { name: 'HTML', url: htmlUrl(id) },
    { name: 'Hugging Face', url: huggingFaceUrl(id) },
    { name: 'alphaXiv', url: alphaXivUrl(id) },
  ];
  if (view?.code && isWeb(view.code.url)) ways.push({ name: 'Code', url: view.code.url });
  if (view?.projectUrl && isWeb(view.projectUrl))
    ways.push({ name: 'Project', url: view.projectUrl });
  return ways;
}

/** Addresses come from upstream: anything but http(s) is not a link. */
export function isWeb(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
