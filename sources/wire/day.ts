import { utcDay } from '../../papers/days.ts';
import type { Day } from '../../papers/paper.ts';

/** The UTC day of a timestamp on the wire (`2026-04-12T22:10:26Z`, `2026-04-12`), or undefined for anything else. */
export function dayOf(text: string | null | undefined): Day | undefined {
  if (!text || !/^\d{4}-\d{2}-\d{2}/.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : utcDay(at);
}

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** The day that an RFC 822 date names where it was written: `Mon, 27 Apr 2026 00:00:00 -0400` is 27 April. */
export function dayOfMail(text: string | undefined): Day | undefined {
  const [, day, month = '', year] = /(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})/.exec(text ?? '') ?? [];
  const index = MONTHS.indexOf(month) / 3;
  if (!day || !Number.isInteger(index) || index < 0) return undefined;
  return `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
