/** Where a paper can be read. */
import type { PaperId, PaperView } from '../../papers/paper.ts';

export interface Way {
  name: string;
  url: string;
}

export function abstractUrl(id: PaperId): string {
  return `https://arxiv.org/abs/${id}`;
}

export function pdfUrl(id: PaperId): string {
  return `https://arxiv.org/pdf/${id}`;
}

/** Every way to open a paper; those that need something of the paper only when it is known. */
export function waysToOpen(id: PaperId, view?: PaperView): Way[] {
  const ways = [
    { name: 'Abstract page', url: abstractUrl(id) },
    { name: 'PDF', url: pdfUrl(id) },
    { name: 'HTML', url: `https://arxiv.org/html/${id}` },
    { name: 'Hugging Face', url: `https://huggingface.co/papers/${id}` },
    { name: 'alphaXiv', url: `https://www.alphaxiv.org/abs/${id}` },
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
