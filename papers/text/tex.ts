import { controlSymbols, declarations } from './tex-commands.ts';
import { argumentCommand, type Reading } from './tex-arguments.ts';
import { argumentAt, commandAt, groupEnd, mathAt } from './tex-scan.ts';
import { accented, asScript, isAccent, symbolFor } from './tex-symbols.ts';
import { readableTypography } from './typography.ts';

/**
 * TeX with an obvious Unicode reading, read: accents, Greek, signs, simple formulas, commands that only change the
 * looks. What has none stays exactly as it came: a formula is read whole or not at all, an unknown command is kept.
 */
export function readableTex(source: string): string {
  if (source.length > LONGEST_TEXT || !/[\\$^~`{]|--/.test(source)) return source;
  return nesting(source) > DEEPEST_NESTING
    ? source
    : read(readableTypography(source), 'text').shown;
}

type Mode = 'text' | 'math';

/** Five times the longest abstract that arXiv takes; what is longer is no abstract, and not worth the time. */
const LONGEST_TEXT = 10_000;

/** No author nests this deep; a text made to exhaust the reader's stack does. */
const DEEPEST_NESTING = 40;

/** Letters with an accent are short; so nothing long is read twice. */
const LONGEST_ACCENTED = 20;

function nesting(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (const sign of source) {
    if (sign === '{') deepest = Math.max(deepest, ++depth);
    if (sign === '}') depth -= 1;
  }
  return deepest;
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
  const { name, end } = commandAt(source, at);
  const step =
    accentStep(name, source, end, mode) ??
    signStep(name, source, end) ??
    argumentsStep(name, source, at, end, mode);
  if (step) return step;
  const symbol = symbolFor(name);
  if (symbol === undefined) return unknownStep(source, at, end);
  return as(symbol, mode === 'text' ? commandEnd(source, end, symbol) : end);
}

/** A command that nobody knows stays, with the braces of its argument. */
function unknownStep(source: string, at: number, end: number): Step {
  const command = source.slice(at, end);
  const close = source.charAt(end) === '{' ? groupEnd(source, end) : -1;
  if (close < 0) return as(command, end, false);
  const inside = read(source.slice(end + 1, close - 1), 'text').shown;
  return as(`${command}{${inside}}`, close, false);
}

/** `\'e`, `\v{s}`, `\hat x`, and `\not` with the sign that it strikes out. */
function accentStep(name: string, source: string, end: number, mode: Mode): Step | undefined {
  if (!isAccent(name) && name !== 'not') return undefined;
  const argument = argumentAt(source, end);
  if (!argument || argument.inside.length > LONGEST_ACCENTED) return undefined;
  const { shown, sure } = read(argument.inside, mode);
  if (name === 'not') return sure ? as(`${shown}\u0338`.normalize('NFC'), argument.end) : undefined;
  const letter = accented(name, shown);
  return letter === undefined ? undefined : as(letter, argument.end);
}

function signStep(name: string, source: string, end: number): Step | undefined {
  if (Object.hasOwn(controlSymbols, name)) return as(controlSymbols[name] ?? '', end);
  return declarations.has(name) ? as('', skipSpaces(source, end)) : undefined;
}

function argumentsStep(
  name: string,
  source: string,
  at: number,
  commandEndsAt: number,
  mode: Mode,
): Step | undefined {
  const command = argumentCommand(name);
  // `\bm v`: only in formulas may the braces be missing.
  const braced = source.charAt(skipSpaces(source, commandEndsAt)) === '{';
  if (!command || !(braced || mode === 'math')) return undefined;
  const inside: string[] = [];
  let end = commandEndsAt;
  while (inside.length < command.arguments) {
    const argument = argumentAt(source, end);
    if (!argument) return undefined;
    inside.push(argument.inside);
    end = argument.end;
  }
  const reading = command.reading(inside, (text) => read(text, mode));
  return reading ? as(reading.shown, end, reading.sure) : as(source.slice(at, end), end, false);
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
