import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestDay, isDue, lastStroke, nextStroke } from './due.ts';

const at = (said: string) => Date.parse(said);
const before = process.env.TZ;

beforeEach(() => {
  process.env.TZ = 'Europe/Berlin';
});
afterEach(() => {
  process.env.TZ = before;
});

describe('a digest at eight', () => {
  test('is due when the browser was closed at 7:59 and opened at 9:00', () => {
    const yesterday = at('2026-11-22T08:00:05+01:00');
    expect(isDue(8, at('2026-11-23T07:59:00+01:00'), yesterday)).toBe(false);
    expect(isDue(8, at('2026-11-23T09:00:00+01:00'), yesterday)).toBe(true);
    expect(isDue(8, at('2026-11-23T09:01:00+01:00'), at('2026-11-23T09:00:00+01:00'))).toBe(false);
  });

  test('is due for the first time once the hour has struck since something was followed', () => {
    const followed = at('2026-11-22T20:00:00+01:00');
    expect(isDue(8, at('2026-11-23T07:00:00+01:00'), undefined, followed)).toBe(false);
    expect(isDue(8, at('2026-11-23T08:30:00+01:00'), undefined, followed)).toBe(true);
    expect(isDue(8, at('2026-11-23T08:30:00+01:00'))).toBe(false);
  });

  test('strikes once on the days when the clock changes', () => {
    expect(nextStroke(8, at('2026-03-28T12:00:00+01:00'))).toBe(at('2026-03-29T08:00:00+02:00'));
    expect(nextStroke(8, at('2026-10-24T12:00:00+02:00'))).toBe(at('2026-10-25T08:00:00+01:00'));
    expect(lastStroke(8, at('2026-10-25T07:30:00+01:00'))).toBe(at('2026-10-24T08:00:00+02:00'));
  });

  test('follows the reader into another time zone', () => {
    const made = at('2026-11-23T08:00:00+01:00');
    process.env.TZ = 'America/Los_Angeles';
    expect(nextStroke(8, made)).toBe(at('2026-11-23T08:00:00-08:00'));
    // Over the Pacific the calendar goes back a day; the digest of the later day is the one that is renewed.
    expect(digestDay('2026-11-22', made + 3_600_000, { day: '2026-11-23', madeAt: made })).toBe(
      '2026-11-23',
    );
  });

  test('forgets what a wrong clock made in the future', () => {
    const now = at('2026-11-23T09:00:00+01:00');
    const future = at('2030-01-01T08:00:00+01:00');
    expect(isDue(8, now, future, now - 90_000_000)).toBe(true);
    expect(digestDay('2026-11-23', now, { day: '2030-01-01', madeAt: future })).toBe('2026-11-23');
  });
});
