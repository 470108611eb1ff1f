import { controlSymbols, declarations, looks } from './tex-commands.ts';
import { argumentAt, commandAt, groupEnd, mathAt } from './tex-scan.ts';
import { accented, asScript, isAccent, symbolFor } from './tex-symbols.ts';
import { readableTypography } from './typography.ts';

/**
 * TeX with an obvious Unicode reading, read: accents, Greek, signs, simple formulas, commands that only change the
 * looks. What has none stays exactly as it came: a formula is read whole or not at all, an unknown command is kept.
 */
export function readableTex(source: string): string {
  if (!/[\\$^~`{]|--/.test(source)) return source;
  return read(readableTypography(source), 'text').shown;
}

type Mode = 'text' | 'math';

/** `sure` is false when something was met that has no obvious reading. */
interface Reading {
  shown: string;
  sure: boolean;
}

interface Step extends Reading {
  end: number;
}

const ADDRESS = /https?:\/\/[^\s{}\\$]+/y;

function read(source: string, mode: Mode): Reading {
  let shown = '';
  let sure = true;
  for (let at = 0; at < source.length;) {
    const step = mode === 'math' ? mathStep(source, at, shown) : textStep(source, at);
    shown += step.shown;
    sure &&= step.sure;
    at = step.end;
  }
  return { shown, sure };
}

const as = (shown: string, end: number, sure = true): Step => ({ shown, end, sure });

function textStep(source: string, at: number): Step {
  const sign = source.charAt(at);
  if (sign === '\\' || sign === '$') {
    const math = mathAt(source, at);
    if (math) {
      const formula = read(math.inside, 'math');
      return as(formula.sure ? formula.shown.trim() : source.slice(at, math.end), math.end);
    }
    if (sign === '\\') return commandStep(source, at, 'text');
  }
  if (sign === 'h') {
    ADDRESS.lastIndex = at;
    const address = ADDRESS.exec(source)?.[0];
    if (address) return as(address, at + address.length);
  }
  if (sign === '{') return textGroup(source, at);
  if (sign === '^') return plainPower(source, at);
  return as(sign, at + 1);
}

/** Braces around a command only limit it; other braces in running text may be meant (sets, placeholders). */
function textGroup(source: string, at: number): Step {
  const end = groupEnd(source, at);
  const inside = source.slice(at + 1, end - 1);
  if (end < 0 || !/^(\\(?![{}%$&#_])|\$)/.test(inside)) return as('{', at + 1);
  const inner = read(inside, 'text');
  return as(inner.shown, end);
}

/** `N^2` and `360^{\circ}` without dollar signs, as some services send them. */
function plainPower(source: string, at: number): Step {
  const power = /^\^(?:(\d+)|\{(-?\d+)\}|\{?\\?circ(?![A-Za-z])\}?)/.exec(
    source.slice(at, at + 20),
  );
  if (!power || !/[\p{L}\p{N})\]]/u.test(source.charAt(at - 1))) return as('^', at + 1);
  const digits = power[1] ?? power[2];
  return as(digits ? (asScript('^', digits) ?? power[0]) : '°', at + power[0].length);
}

function mathStep(source: string, at: number, before: string): Step {
  const sign = source.charAt(at);
  if (sign === '\\') return commandStep(source, at, 'math');
  if (sign === '^' || sign === '_') return scriptStep(source, at);
  if (sign === '~') return as(' ', at + 1);
  if (sign === "'") return as('′', at + 1);
  if (sign === '{') {
    const end = groupEnd(source, at);
    // A word before a brace is a command that lost its backslash on the way.
    if (end < 0 || /\p{L}{2}$/u.test(before)) return as(sign, at + 1, false);
    const inner = read(source.slice(at + 1, end - 1), 'math');
    return as(inner.shown, end, inner.sure);
  }
  return as(sign, at + 1, sign !== '&' && sign !== '}');
}

function scriptStep(source: string, at: number): Step {
  const mark = source.charAt(at);
  const argument = argumentAt(source, at + 1);
  if (!argument) return as(mark, at + 1, false);
  const inner = read(argument.inside, 'math');
  const text = inner.shown.trim();
  const script = asScript(mark, text.replaceAll(' ', ''));
  if (script !== undefined) return as(script, argument.end, inner.sure);
  const glued = /^[\p{L}\p{N}]/u.test(source.slice(argument.end));
  const bare = /^[\p{L}\p{N}]+$/u.test(text) && !glued;
  return as(mark + (bare || [...text].length === 1 ? text : `{${text}}`), argument.end, inner.sure);
}

function commandStep(source: string, at: number, mode: Mode): Step {
  const command = commandAt(source, at);
  const { name, end } = command;
  const raw = as(source.slice(at, end), end, false);
  const argument = argumentAt(source, end);
  const inside = argument && read(argument.inside, mode);

  if (isAccent(name) && argument && inside) {
    const letter = accented(name, inside.shown);
    if (letter) return as(letter, argument.end);
  }
  if (Object.hasOwn(controlSymbols, name)) return as(controlSymbols[name] ?? '', end);
  if (name === 'not' && argument && inside?.sure)
    return as(`${inside.shown}\u0338`.normalize('NFC'), argument.end);
  if (declarations.has(name)) return as('', skipSpaces(source, end));
  if (argument && inside && source.charAt(skipSpaces(source, end)) === '{') {
    const step = withArguments(name, source, argument.end, inside, mode, argument.inside);
    if (step) return step;
  } else if (looks.has(name) && mode === 'math' && argument && inside) {
    return as(inside.shown, argument.end, inside.sure);
  }
  const symbol = symbolFor(name);
  return symbol === undefined
    ? raw
    : as(symbol, mode === 'text' ? commandEnd(source, end, symbol) : end);
}

/** A command whose argument stands in braces; `undefined` when it is none that we know. */
function withArguments(
  name: string,
  source: string,
  end: number,
  inside: Reading,
  mode: Mode,
  rawInside: string,
): Step | undefined {
  const next = () => argumentAt(source, end);
  switch (name) {
    case 'textsuperscript':
    case 'textsubscript': {
      const mark = name === 'textsuperscript' ? '^' : '_';
      return as(asScript(mark, inside.shown) ?? inside.shown, end, inside.sure);
    }
    case 'url':
      return as(rawInside.replaceAll(/\\([_%#&~])/g, '$1'), end);
    case 'footnote':
      return as(` (${inside.shown})`, end, inside.sure);
    case 'sqrt':
      return as(
        /^[\p{L}\p{N}]$/u.test(inside.shown) || /^\d+$/.test(inside.shown)
          ? `√${inside.shown}`
          : `√(${inside.shown})`,
        end,
        inside.sure,
      );
    case 'unicode': {
      const code = Number(rawInside.replace(/^x/i, '0x'));
      return code > 31 && code < 0x110000 ? as(String.fromCodePoint(code), end) : undefined;
    }
    case 'frac':
    case 'tfrac':
    case 'dfrac': {
      const below = next();
      const lower = below && read(below.inside, mode);
      if (!below || !lower || !/^[\p{L}\p{N}.]+$/u.test(inside.shown + lower.shown))
        return undefined;
      return as(`${inside.shown}/${lower.shown}`, below.end, inside.sure && lower.sure);
    }
    case 'href':
    case 'textcolor': {
      const text = next();
      const inner = text && read(text.inside, mode);
      return text && inner && as(inner.shown, text.end, inner.sure);
    }
    case 'mathbb':
      return as(symbolFor(`mathbb{${inside.shown}}`) ?? inside.shown, end, inside.sure);
    default:
      return looks.has(name) ? as(inside.shown, end, inside.sure) : undefined;
  }
}

function skipSpaces(source: string, at: number): number {
  let end = at;
  while (source.charAt(end) === ' ') end += 1;
  return end;
}

/** Where a command in running text ends: with `{}`, or with the space after a letter (`\L ukasz`); other spaces are meant. */
function commandEnd(source: string, end: number, symbol: string): number {
  if (source.startsWith('{}', end)) return end + 2;
  return /^\p{Script=Latin}+$/u.test(symbol) ? skipSpaces(source, end) : end;
}
