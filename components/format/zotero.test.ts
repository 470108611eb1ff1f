import { describe, expect, test } from 'vitest';
import { zoteroInWords, zoteroTroubleInWords } from './zotero.ts';

describe('in words', () => {
  const sum = { of: 2, saved: 2, collection: 'Reading', pdfs: { of: 0, attached: 0 } };

  test.each([
    [sum, '2 papers saved to “Reading” in Zotero.'],
    [
      { ...sum, of: 1, saved: 1, pdfs: { of: 1, attached: 1 } },
      '1 paper saved to “Reading” in Zotero. Its PDF is attached.',
    ],
    [
      { ...sum, pdfs: { of: 2, attached: 1 } },
      '2 papers saved to “Reading” in Zotero. 1 of 2 PDFs are attached.',
    ],
    [
      { ...sum, pdfs: { of: 2, attached: 0, noFiles: true } },
      '2 papers saved to “Reading” in Zotero. This library takes no files, so the PDFs stayed out.',
    ],
    [
      { ...sum, of: 9, trouble: { kind: 'not-running' } as const },
      '2 of 9 papers saved to “Reading” in Zotero. Zotero is not running. Start it and try again.',
    ],
    [
      { ...sum, saved: 0, trouble: { kind: 'refused', status: 403 } as const },
      'Zotero refused (403).',
    ],
  ])('%#', (given, words) => expect(zoteroInWords(given)).toBe(words));

  test('what is selected and takes no changes is named where it has a name', () => {
    expect(zoteroTroubleInWords({ kind: 'read-only', collection: 'Group' })).toMatch(
      /^“Group”, sel/,
    );
    expect(zoteroTroubleInWords({ kind: 'read-only' })).toMatch(/^What is selected/);
  });
});
