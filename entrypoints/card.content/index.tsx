/** The card's own script: arrives in a page at its first dwell and leaves a way to mount the card. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountCard } from './mount.tsx';

export default defineContentScript({
  registration: 'runtime',
  main() {
    globalThis.papergloss = { ...globalThis.papergloss, mountCard };
  },
});
