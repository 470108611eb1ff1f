/** Readable text as TeX: formulas stay as they are, special characters are escaped, accents written out. */

const FORMULA = /(?<!\\)\$[^$]+(?<!\\)\$/g;
const SPECIAL: Record<string, string> = {
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
};
/** @see https://www.latex-project.org/help/documentation/encguide.pdf */
const ACCENTS: Record<string, string> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r',
  '\u030b': 'H',
  '\u030c': 'v',
  '\u0323': 'd',
  '\u0327': 'c',
  '\u0328': 'k',
  '\u0331': 'b',
};
const LETTERS: Record<string, string> = {
  ß: '{\\ss}',
  æ: '{\\ae}',
  Æ: '{\\AE}',
  œ: '{\\oe}',
  Œ: '{\\OE}',
  ø: '{\\o}',
  Ø: '{\\O}',
  ł: '{\\l}',
  Ł: '{\\L}',
  đ: '{\\dj}',
  Đ: '{\\DJ}',
  ı: '{\\i}',
};
const GREEK =
  `alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν
  xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π
  Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω times × pm ± to → rightarrow → infty ∞ leq ≤ geq ≥ approx ≈ sim ∼ ell ℓ`
    .split(/\s+/)
    .values();
const MATHS = new Map<string, string>();
for (const name of GREEK) MATHS.set(GREEK.next().value!, `$\\${name}$`);
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

/** How far from plain ASCII a file may go: `unicode` for BibLaTeX, whose own tool reads it; `ascii` for BibTeX, whose does not. */
export type Letters = 'ascii' | 'unicode';

/** Text outside formulas, escaped; formulas whole. Braces in the text are kept as braces to be printed. */
export function texText(text: string, letters: Letters): string {
  const plain = text.split(FORMULA).map((part) => texLetters(part, letters));
  const formulas = text.match(FORMULA) ?? [];
  return plain.map((part, index) => part + (formulas[index] ?? '')).join('');
}

function texLetters(text: string, letters: Letters): string {
  const escaped = text.replaceAll(/[&%$#_{}~^\\]/g, (sign) => SPECIAL[sign]!);
  const maths = escaped
    .replaceAll(/[⁰¹²³⁴-⁹]+/g, (digits) => `$^{${digitsOf(digits, RAISED)}}$`)
    .replaceAll(/[₀-₉]+/g, (digits) => `$_{${digitsOf(digits, LOWERED)}}$`)
    .replaceAll(/[\u0370-\u03ff×±→∞≤≥≈∼ℓ]/g, (sign) =>
      letters === 'ascii' ? (MATHS.get(sign) ?? sign) : sign,
    );
  if (letters === 'unicode') return maths.normalize('NFC');
  return maths
    .normalize('NFD')
    .replaceAll(/[ßæÆœŒøØłŁđĐı]/g, (letter) => LETTERS[letter]!)
    .replaceAll(/([a-z])((?:\p{M})+)/giu, (whole, base: string, marks: string) =>
      [...marks].every((mark) => mark in ACCENTS)
        ? [...marks].reduce((inner, mark) => `{${accented(ACCENTS[mark]!, inner)}}`, base)
        : whole,
    )
    .normalize('NFC');
}

/** A letter as a command wants braces around what it stands on: `\c{c}`, but `\'e`. */
function accented(command: string, inner: string): string {
  return /[a-z]/i.test(command) ? `\\${command}{${inner}}` : `\\${command}${inner}`;
}

function digitsOf(digits: string, row: string): string {
  return [...digits].map((digit) => row.indexOf(digit)).join('');
}
