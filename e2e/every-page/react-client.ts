/** Takes the page over, as late as the address says, and notes whatever React has to complain of. */
import { createElement as h } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './react-app.ts';

const after = Number(new URLSearchParams(location.search).get('after'));
const page = document.documentElement;
const complain = (error: unknown): void => {
  page.dataset.complaint = String(error);
};

setTimeout(() => {
  hydrateRoot(document.getElementById('root')!, h(App), {
    onRecoverableError: complain,
    onUncaughtError: complain,
  });
}, after);
