import { looks } from './tex-commands.ts';
import { asScript, symbolFor } from './tex-symbols.ts';

/** What a piece of TeX reads as; `sure` is false when something was met that has no obvious reading. */
export interface Reading {
  shown: string;
  sure: boolean;
}

/** A command that takes arguments in braces. `reading` is undefined when these ones have no obvious reading. */
export interface ArgumentCommand {
  arguments: 1 | 2;
  reading(inside: readonly string[], read: (source: string) => Reading): Reading | undefined;
}

/** Shows the last argument by a rule of its own. */
const showing = (
  count: 1 | 2,
  show: (shown: string) => string = (shown) => shown,
): ArgumentCommand => ({
  arguments: count,
  reading(inside, read) {
    const { shown, sure } = read(inside.at(-1) ?? '');
    return { shown: show(shown), sure };
  },
});

const fraction: ArgumentCommand = {
  arguments: 2,
  reading(inside, read) {
    const [above, below] = inside.map(read);
    if (!above || !below || !/^[\p{L}\p{N}.]+$/u.test(above.shown + below.shown)) return undefined;
    return { shown: `${above.shown}/${below.shown}`, sure: above.sure && below.sure };
  },
};

const address: ArgumentCommand = {
  arguments: 1,
  reading: ([url = '']) => ({ shown: url.replaceAll(/\\([_%#&~])/g, '$1'), sure: true }),
};

const codePoint: ArgumentCommand = {
  arguments: 1,
  reading([source = '']) {
    const code = Number(source.replace(/^x/i, '0x'));
    const isSign = code > 31 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000);
    return isSign ? { shown: String.fromCodePoint(code), sure: true } : undefined;
  },
};

const simple = (text: string) => /^(\p{L}|\d+)$/u.test(text);

const known: Record<string, ArgumentCommand> = {
  textsuperscript: showing(1, (text) => asScript('^', text) ?? text),
  textsubscript: showing(1, (text) => asScript('_', text) ?? text),
  footnote: showing(1, (text) => ` (${text})`),
  sqrt: showing(1, (text) => (simple(text) ? `√${text}` : `√(${text})`)),
  mathbb: showing(1, (text) => symbolFor(`mathbb{${text}}`) ?? text),
  href: showing(2),
  textcolor: showing(2),
  frac: fraction,
  tfrac: fraction,
  dfrac: fraction,
  url: address,
  unicode: codePoint,
};

const itself = showing(1);

export function argumentCommand(name: string): ArgumentCommand | undefined {
  if (Object.hasOwn(known, name)) return known[name];
  return looks.has(name) ? itself : undefined;
}
