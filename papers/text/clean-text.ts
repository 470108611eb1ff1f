import { decodeXML } from 'entities/decode';
import { readableTex } from './tex.ts';

// Control characters, zero-width marks, and the overrides by which a text could change the direction of what follows it.
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** A text as a source sent it, made readable: entities decoded once, TeX shown as Unicode, on one line. Undefined when nothing is left. */
export function cleanText(raw: string): string | undefined {
  const text = readableTex(onOneLine(decodeXML(raw)));
  return onOneLine(text) || undefined;
}

/** The same for what never holds TeX, such as a venue or a keyword. */
export function cleanPhrase(raw: string): string | undefined {
  return onOneLine(decodeXML(raw)) || undefined;
}

function onOneLine(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().normalize('NFC');
}
