/** A name as sources write it, taken apart as bibliographies want it. */

export interface Name {
  given?: string;
  /** `van der` and the like, which belong to the family name. */
  particle?: string;
  family: string;
  suffix?: string;
  /** A collaboration or a company, which has no given name. */
  whole?: boolean;
}

const PARTICLES = new Set(
  `af al at ben bin d' da das de del della den der di do dos du el ibn la le los ten ter to van vom von y zu zum
  zur ’t 't`.split(/\s+/),
);
const SUFFIX = /^(?:jr|sr)\.?$|^(?:ii|iii|iv)$/i;
const GROUP =
  /\b(?:collaboration|collaborations|consortium|team|group|project|university|institute|laboratory)$|^the\s/i;
const HAN_NAME = /^([\p{Script=Han}]{1,2})[\s·]+([\p{Script=Han}]{1,3})$/u;

/**
 * Takes a name apart: *Ludwig van Beethoven Jr.*, *van Beethoven, Ludwig*, *李 明*. What cannot be taken apart is one
 * whole name.
 */
export function nameOf(written: string): Name {
  const text = written.trim().replaceAll(/\s+/g, ' ');
  if (GROUP.test(text)) return { family: text, whole: true };
  const [before, ...after] = text.split(', ');
  if (before && after.length > 0) return inverted(before, after);
  const han = HAN_NAME.exec(text);
  if (han) return { family: han[1]!, given: han[2]! };
  return straight(text.split(' '));
}

/** The name as it is read aloud. */
export function fullName({ given, particle, family, suffix }: Name): string {
  return [given, particle, family, suffix].filter(Boolean).join(' ');
}

/** Particle and family name. */
export function familyOf({ particle, family }: Name): string {
  return [particle, family].filter(Boolean).join(' ');
}

function straight(words: string[]): Name {
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1)!) ? words.at(-1) : undefined;
  const rest = suffix ? words.slice(0, -1) : words;
  if (rest.length === 1) return { family: rest[0]!, whole: true };
  let start = rest.length - 1;
  while (start > 0 && PARTICLES.has(rest[start - 1]!)) start--;
  return named({
    given: rest.slice(0, start).join(' '),
    particle: rest.slice(start, -1).join(' '),
    family: rest.at(-1)!,
    suffix,
  });
}

function inverted(before: string, after: string[]): Name {
  const words = before.split(' ');
  let end = 0;
  while (end < words.length - 1 && PARTICLES.has(words[end]!)) end++;
  return named({
    given: after.at(-1)!,
    particle: words.slice(0, end).join(' '),
    family: words.slice(end).join(' '),
    suffix: after.length > 1 ? after[0] : undefined,
  });
}

function named({ given, particle, family, suffix }: Name): Name {
  return {
    ...(given && { given }),
    ...(particle && { particle }),
    family,
    ...(suffix && { suffix }),
  };
}
