/** Reads addresses, one a line, and prints the paper that each leads to, or `-`. */
import { createInterface } from 'node:readline';
import { parsePaperLink } from '../papers/paper-link.ts';

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const link = parsePaperLink(line);
  console.log(link ? `${link.id}${link.version ? `v${link.version}` : ''}` : '-');
}
