/** The page that the demo opens: reading notes that link ten papers. */
import { readFile } from 'node:fs/promises';

export const DEMO_ADDRESS = 'https://notes.papergloss.example/';
export const DEMO_HOST = new URL(DEMO_ADDRESS).host;

export const demoPage = (): Promise<string> =>
  readFile(new URL('page.html', import.meta.url), 'utf8');
