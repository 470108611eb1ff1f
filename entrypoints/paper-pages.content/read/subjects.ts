/** Category codes in the words that arXiv sets around them: `Quantum Physics (quant-ph); Optics (physics.optics)`. */
const CODE = /\(([a-z-]+(?:\.[A-Za-z-]+)?)\)/g;

/** @returns the codes, the primary one first */
export function categoriesIn(subjects: string | undefined, primary?: string): string[] {
  const codes = [primary, subjects].flatMap((text) =>
    [...(text ?? '').matchAll(CODE)].map(([, code]) => code!),
  );
  return [...new Set(codes)];
}
