/** A digest on the clipboard, or as a file. */
import { digestFeed } from '../../components/export/digest-feed.ts';
import { digestHtml } from '../../components/export/digest-html.ts';
import { digestMarkdown } from '../../components/export/digest-markdown.ts';
import type { DigestOut } from '../../components/export/digest-out.ts';
import type { OutForm } from '../../components/popup/DigestHead.tsx';

/** @returns what was done, in words */
export async function takeOut(form: OutForm, digest: DigestOut): Promise<string> {
  const markdown = digestMarkdown(digest);
  if (form === 'markdown') {
    await navigator.clipboard.writeText(markdown);
    return 'Copied as Markdown';
  }
  if (form === 'html') {
    const html = digestHtml(digest);
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([markdown], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return 'Copied, to paste into a mail';
  }
  saveFile(`papergloss-${digest.day}.json`, digestFeed(digest), 'application/feed+json');
  return 'Saved as a feed file';
}

/** Hands the reader a file. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
