/** The card and the hover that opens it: they arrive in a page at its first dwell, and leave a way to start them. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { StartHover } from '../papers.content/first-dwell.ts';
import { runHover } from './hover/effects.ts';
import { createLookUps } from './hover/look-ups.ts';
import { mountCard } from './mount.tsx';

const startHover: StartHover = (parts) => runHover(parts, { mountCard, createLookUps });

export default defineContentScript({
  registration: 'runtime',
  main() {
    globalThis.papergloss = { ...globalThis.papergloss, startHover };
  },
});
