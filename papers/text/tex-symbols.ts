import { replacements, subsuperscripts } from 'unicodeit/ts_dist/js/data.js';

// Made when first wanted: a worker that starts for a card reads no TeX.
let symbols: Map<string, string> | undefined;
let scripts: Map<string, string> | undefined;

const symbolsOf = (): Map<string, string> =>
  new Map(
    replacements.flatMap(([command = '', sign = '']) =>
      /^\\([A-Za-z]+|mathbb\{[CHNPQRZ]\})$/.test(command)
        ? [[command.slice(1), sign] as const]
        : [],
    ),
  );

const scriptsOf = (): Map<string, string> =>
  new Map(
    subsuperscripts.flatMap(([source = '', sign = '']) =>
      [...source].length === 2 ? [[source, sign] as const] : [],
    ),
  );

/** What the library does not know, or reads in a way that no abstract means. */
const ownSymbols: Record<string, string> = {
  i: 'ı',
  j: 'ȷ',
  deg: '°',
  degree: '°',
  textdegree: '°',
  textregistered: '®',
  circledR: '®',
  texttrademark: '™',
  textemdash: '—',
  textendash: '–',
  textasciitilde: '~',
  textasciicircum: '^',
  textunderscore: '_',
  textbar: '|',
  textless: '<',
  textgreater: '>',
  textquoteright: '’',
  textquoteleft: '‘',
  textquotedblleft: '“',
  textquotedblright: '”',
  textpertenthousand: '‱',
  textellipsis: '…',
  dots: '…',
  ldots: '…',
  dotsc: '…',
  langle: '⟨',
  rangle: '⟩',
  lbrace: '{',
  rbrace: '}',
  lVert: '‖',
  rVert: '‖',
  lvert: '|',
  rvert: '|',
  vert: '|',
  mid: '|',
  sim: '∼',
  le: '≤',
  ge: '≥',
  eg: 'e.g.',
  ie: 'i.e.',
  quad: ' ',
  qquad: ' ',
  xspace: '',
  TeX: 'TeX',
  LaTeX: 'LaTeX',
  // Mathematical italics would be neither searchable nor spoken by a screen reader.
  hbar: 'ħ',
};

const operators = new Set(
  'log ln exp max min arg argmax argmin sup inf lim sin cos tan cot sinh cosh tanh det dim ker gcd deg Pr mod bmod'.split(
    ' ',
  ),
);

/** The sign for a command without arguments (`alpha`, `times`, `log`), or undefined when it has no obvious one. */
export function symbolFor(command: string): string | undefined {
  if (Object.hasOwn(ownSymbols, command)) return ownSymbols[command];
  if (operators.has(command)) return command;
  return (symbols ??= symbolsOf()).get(command);
}

const ACCENTS: Record<string, string> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
  t: '\u0361',
  hat: '\u0302',
  widehat: '\u0302',
  tilde: '\u0303',
  widetilde: '\u0303',
  bar: '\u0304',
  overline: '\u0305',
  dot: '\u0307',
  ddot: '\u0308',
  vec: '\u20d7',
  check: '\u030c',
  breve: '\u0306',
  acute: '\u0301',
  grave: '\u0300',
};

export const isAccent = (command: string): boolean => Object.hasOwn(ACCENTS, command);

/** One letter with an accent, `undefined` when there is no single letter to put it on. */
export function accented(command: string, letter: string): string | undefined {
  const base = letter === 'ı' ? 'i' : letter === 'ȷ' ? 'j' : letter;
  return /^\p{L}$/u.test(base) ? (base + ACCENTS[command]).normalize('NFC') : undefined;
}

/** A whole text as superscript (`^`) or subscript (`_`) signs; undefined when one of its signs has no such form. */
export function asScript(mark: string, text: string): string | undefined {
  const signs = [...text].map((sign) => {
    if (mark === '^' && /^[∘°]$/.test(sign)) return '°';
    if (mark === '^' && /^[*′†‡]$/.test(sign)) return sign;
    return (scripts ??= scriptsOf()).get(mark + (sign === '−' ? '-' : sign));
  });
  return signs.every((sign) => sign !== undefined) ? signs.join('') : undefined;
}
