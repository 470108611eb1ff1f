/** Says what the content script weighs on every page, and holds it to its budget. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './run.mjs';

/** What runs on every page before the first dwell, gzipped, in bytes. */
const BUDGET = 10_000;
/** Opening the database, and drawing the card, belong elsewhere. */
const STRANGERS = [/\bDexie\b/, /\bpreact\b/i];

const [build = '.output/chrome-mv3'] = process.argv.slice(2);
const file = join('content-scripts', 'papers.js');
const code = readFileSync(join(ROOT, build, file));
const zipped = gzipSync(code, { level: 9 }).length;
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

console.log(`${file}: ${kilobytes(code.length)}, ${kilobytes(zipped)} gzipped`);

const faults = [
  ...(zipped > BUDGET ? [`more than its budget of ${kilobytes(BUDGET)} gzipped`] : []),
  ...STRANGERS.filter((sign) => sign.test(code.toString('utf8'))).map((sign) => `holds ${sign}`),
];
if (faults.length > 0) {
  console.error(`${file}: ${faults.join('; ')}.`);
  process.exit(1);
}
