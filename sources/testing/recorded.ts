import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Replies of the real services, recorded by others, beside the checkout; absent in most places. */
const FOLDER = new URL('../../../shared/data/', import.meta.url);

export interface Recorded {
  file: string;
  text: string;
}

/** All recorded replies in a folder whose names match; none where the data is absent. */
export function recorded(folder: string, name: RegExp): Recorded[] {
  const path = new URL(`${folder}/`, FOLDER);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => name.test(file))
    .toSorted()
    .map((file) => {
      const bytes = readFileSync(new URL(file, path));
      return { file, text: (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8') };
    });
}

export const noRecordings = !existsSync(FOLDER);

if (noRecordings)
  console.info('No recorded replies in ../shared/data: their contract tests are skipped.');
