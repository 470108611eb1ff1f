import { describe, expect, test } from 'vitest';
import { API_HOSTS, EVERY_SITE, PAPER_SITES } from '../../sites.ts';
import { furtherSites } from './page-script.ts';

const OWN = [...API_HOSTS, ...PAPER_SITES];

describe('the sites to register the content script for', () => {
  test('are none while there is only what the manifest asks for', () => {
    expect(furtherSites(OWN, false)).toEqual([]);
  });

  test('are those that the reader let us into', () => {
    const granted = [...OWN, '*://blog.example/*', '*://a.example/*'];
    expect(furtherSites(granted, false)).toEqual(['*://a.example/*', '*://blog.example/*']);
  });

  test('are one pattern when the reader let us in everywhere', () => {
    expect(furtherSites([...OWN, '*://blog.example/*', EVERY_SITE], true)).toEqual([EVERY_SITE]);
  });

  test('are never files or the pages of the browser', () => {
    expect(furtherSites(['file:///*', 'chrome://favicon/*'], false)).toEqual([]);
  });
});
