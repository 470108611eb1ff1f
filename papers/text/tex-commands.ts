/** Commands that only change how their argument looks. */
export const looks = new Set(
  `text textbf textit textrm textsf texttt textsc textsl textup textmd textnormal emph underline uline mbox hbox fbox
   mathbf mathit mathrm mathsf mathtt mathcal mathfrak mathscr mathbb mathnormal boldsymbol bm pmb operatorname
   operatorname* enquote textmath ensuremath gls acs ac`.split(/\s+/),
);

/** Declarations that change how the rest of their group looks. */
export const declarations = new Set(
  `em it bf rm sf tt sc sl itshape bfseries rmfamily sffamily ttfamily scshape upshape mdseries normalfont
   tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge displaystyle textstyle
   left right big Big bigg Bigg bigl bigr Bigl Bigr limits nolimits centering noindent protect`.split(
    /\s+/,
  ),
);

/** Control symbols (a backslash and one sign) that stand for a sign, a space, or nothing. */
export const controlSymbols: Record<string, string> = {
  '%': '%',
  '&': '&',
  $: '$',
  '#': '#',
  _: '_',
  '{': '{',
  '}': '}',
  ' ': ' ',
  ',': ' ',
  ';': ' ',
  ':': ' ',
  '>': ' ',
  '!': '',
  '-': '',
  '/': '',
  '@': '',
  '\\': ' ',
  '|': '‖',
};
