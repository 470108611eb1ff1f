/** What happened with Zotero, for the reader. */
import type { ZoteroPdfs, ZoteroSum, ZoteroTrouble } from '../../papers/zotero.ts';
import { counted } from './numbers.ts';

/** What became of it all. */
export function zoteroInWords(sum: ZoteroSum): string {
  const { saved, of, collection, misplaced, pdfs, trouble, stopped } = sum;
  const into = collection ? ` to “${collection}” in Zotero` : ' to Zotero';
  const count = saved === of ? counted(of, 'paper') : `${saved} of ${counted(of, 'paper')}`;
  return [
    (saved > 0 || stopped) && `${count} saved${into}.`,
    misplaced && 'The collection that you chose is not there any more.',
    saved > 0 && pdfsInWords(pdfs),
    stopped && 'Stopped.',
    trouble && zoteroTroubleInWords(trouble),
  ]
    .filter(Boolean)
    .join(' ');
}

function pdfsInWords({ of, attached, noFiles }: ZoteroPdfs): string | undefined {
  if (of === 0) return undefined;
  if (noFiles) return 'This library takes no files, so the PDFs stayed out.';
  if (attached === of) return of === 1 ? 'Its PDF is attached.' : `All ${of} PDFs are attached.`;
  return attached === 0 ? 'No PDF could be attached.' : `${attached} of ${of} PDFs are attached.`;
}

/** What is wrong, and what to do about it. */
export function zoteroTroubleInWords(trouble: ZoteroTrouble): string {
  switch (trouble.kind) {
    case 'not-running':
      return 'Zotero is not running. Start it and try again.';
    case 'too-slow':
      return 'Zotero took too long to answer. Try again: nothing is saved twice.';
    case 'read-only': {
      const { collection } = trouble;
      const what = collection
        ? `“${collection}”, selected in Zotero,`
        : 'What is selected in Zotero';
      return `${what} takes no changes. Select another there and try again.`;
    }
    case 'refused':
      return `Zotero refused (${trouble.status}).`;
  }
}
