import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanPhrase, cleanText } from './clean-text.ts';
import { secureUrl } from './web-address.ts';

const reads = (pairs: [string, string][]) =>
  test.each(pairs)('%s reads %s', (source, shown) => {
    expect(cleanText(source)).toBe(shown);
  });

describe('accents and letters', () => {
  reads([
    [String.raw`Fr\'{e}chet, Fr\'echet, Fr{\'e}chet`, 'Fréchet, Fréchet, Fréchet'],
    [String.raw`G\"odel \"{O}ster na\"{\i}ve na\"\i{}ve`, 'Gödel Öster naïve naïve'],
    [
      String.raw`Erd\H{o}s, \v{S}\'ark\"ozy, Fran\c{c}ois, {\AA}ngstr\"om`,
      'Erdős, Šárközy, François, Ångström',
    ],
    [String.raw`{\L}ukasz \L ukasz Ma\l gorzata \O rsted`, 'Łukasz Łukasz Małgorzata Ørsted'],
    [String.raw`\~n \^o \.z \=a \u{g} \k{a} \r{a} \d{s}`, 'ñ ô ż ā ğ ą å ṣ'],
  ]);
});

describe('formulas', () => {
  reads([
    [String.raw`$\alpha$-bench and \(\Psi\)-sampling`, 'α-bench and Ψ-sampling'],
    [String.raw`C$^2$DLM, T$^\text{3}$S, H$^{\mathbf{3}}$DP`, 'C²DLM, T³S, H³DP'],
    [String.raw`$x_{ij}$, $\ell_0$, $10^{-3}$, $\mathbb{R}^d$`, 'xᵢⱼ, ℓ₀, 10⁻³, ℝᵈ'],
    [String.raw`$\sim$24\%, 4$\times$RTX, $p \leq 0.05$`, '∼24%, 4×RTX, p ≤ 0.05'],
    [String.raw`360$^\circ$ and $90^{\circ}$`, '360° and 90°'],
    [String.raw`$O(n \log n)$, $\sqrt{n}$, $\frac{1}{2}$`, 'O(n log n), √n, 1/2'],
    [String.raw`$\pi_{RL}$ and $\pi_{RL}x$`, 'π_RL and π_{RL}x'],
    [String.raw`SAM$^{*}$, $f'(x)$, $\left(a\right)$`, 'SAM*, f′(x), (a)'],
  ]);

  test.each([
    String.raw`$\frac{a+b}{2}$`,
    String.raw`$\begin{matrix}a&b\end{matrix}$`,
    String.raw`$\mysterious{x}$ and $x^{\unknown}$`,
    '$textbf{specialist} and textbf{generalist}$',
  ])('%s has no obvious reading and stays', (source) => {
    expect(cleanText(source)).toBe(source);
  });

  test.each([
    'costs $5 and $10 each',
    'US$0.50, or US$3',
    '4$ per hour, 5$ per day',
    'from $5-$10',
  ])('%s is money', (source) => {
    expect(cleanText(source)).toBe(source);
  });
});

describe('running text', () => {
  reads([
    [
      String.raw`\textbf{\textit{training-free}} and {\em global} \emph{a \textbf{b}}`,
      'training-free and global a b',
    ],
    [String.raw`\unknown{\known and \'e} Fr{\'e}chet`, String.raw`\unknown{\known and é} Fréchet`],
    [String.raw`Q \& A, 5\%, \$3, a\_b, \#1, \{0,1\}`, 'Q & A, 5%, $3, a_b, #1, {0,1}'],
    ["``one drafter'' and ``two\"", '“one drafter” and “two”'],
    ['3--5 days -- yes, a---b', '3–5 days – yes, a—b'],
    ['Models~(LMs) in Fig.~3 and AIME~24', 'Models (LMs) in Fig. 3 and AIME 24'],
    ['LM~(a), of~``b`` and~$x$', 'LM (a), of “b“ and x'],
    [
      String.raw`at \url{https://x.org/a\_b} or \href{https://y.org}{here}\footnote{soon}`,
      'at https://x.org/a_b or here (soon)',
    ],
    [String.raw`{\Delta}G at 360\textdegree{} and 5 {\deg}C`, 'ΔG at 360° and 5 °C'],
    ['O(N^2), CoRe^2, 1024^3, DA^{2}, 360^circ', 'O(N²), CoRe², 1024³, DA², 360°'],
    ['sim24\\%', 'sim24%'],
  ]);

  test.each([
    '~60% at (~30%), 10x ~ 50x, 10x~50x',
    'https://a.org/~user/a--b__c?x=1^2 and http://b.org/x_{1}',
    'run tool --verbose or -x',
    String.raw`\ourMethod-trained on C:\new and \d+ \cite{foo}`,
    '{"key": {0, 1}} and f(x) = {x | x > 0}',
    'R^{mtimes n}, leq 3^L, π_{0.5}, snake_case_name, A^* search',
    '`code` and ```block```',
    'unclosed {group and $formula and \\textbf{bold',
  ])('%s stays as it is', (source) => {
    expect(cleanText(source)).toBe(source);
  });
});

describe('what surrounds the text', () => {
  test('is taken away: wrapped lines, control characters, direction overrides', () => {
    expect(cleanText('  A title\n  wrapped\u0000 over\u202e lines\u200b\ufeff ')).toBe(
      'A title wrapped over lines',
    );
  });

  test('entities are decoded once', () => {
    expect(cleanText('a &lt;b&gt; &amp;amp; &#233;')).toBe('a <b> &amp; é');
    expect(cleanPhrase('R&amp;D~x')).toBe('R&D~x');
  });

  test('accents are composed', () => {
    expect(cleanText('e\u0301')).toBe('é');
  });

  test('nothing left is nothing', () => {
    expect(cleanText(' \n\u200b ')).toBeUndefined();
  });
});

test('any text at all is read without an error, and never grows out of bounds', () => {
  const tex = fc.array(
    fc.constantFrom(
      '\\',
      '{',
      '}',
      '$',
      '^',
      '_',
      '~',
      '``',
      "''",
      '--',
      'x',
      ' ',
      '\\frac',
      '\\text',
      '\\"',
      '%',
      '&amp;',
      '\\(',
    ),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        tex.map((parts) => parts.join('')),
      ),
      (source) => {
        expect((cleanText(source) ?? '').length).toBeLessThanOrEqual(source.length * 4 + 8);
      },
    ),
    { numRuns: 300 },
  );
});

test('plain prose is left alone', () => {
  const word = fc
    .stringMatching(/^[A-Za-zÀ-ž0-9.,;:()?!-]{1,12}$/)
    .filter((text) => !text.includes('--'));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (words) => {
      const prose = words.join(' ').normalize('NFC');
      expect(cleanText(prose)).toBe(prose);
    }),
  );
});

test.each([
  ['https://github.com/a/b', 'https://github.com/a/b'],
  [' http://x.org/a b ', 'https://x.org/a%20b'],
  ['github.com/a/b', 'https://github.com/a/b'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['//x.org/a', undefined],
  ['https://user:secret@x.org', undefined],
  ['https://localhost/x', undefined],
  ['not an address', undefined],
  [42, undefined],
])('%s from upstream is kept as %s', (raw, kept) => {
  expect(secureUrl(raw)).toBe(kept);
});

test.each([
  String.raw`\a{`,
  String.raw`\"{`,
  String.raw`\emph{`,
  String.raw`\frac{`,
  '{',
  '$',
  String.raw`{\em `,
  '``',
  'a~',
])('thousands of %s are read in one go', (piece) => {
  const times = Math.floor(4_500 / piece.length);
  for (const source of [piece.repeat(times), piece.repeat(times) + '}'.repeat(times)])
    expect((cleanText(source) ?? '').length).toBeLessThanOrEqual(source.length);
});
