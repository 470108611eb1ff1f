/** Every designed state side by side, each in a shadow root of its own: `?only=card` for one kind, `?only=card: saved` for one state. */
import './fonts.ts';
import { render, type ComponentChildren } from 'preact';
import card from '../../assets/card.css?inline';
import popup from '../../assets/popup.css?inline';
import tokens from '../../assets/tokens.css?inline';
import { cardStates, GalleryCard } from './cards.tsx';
import { GalleryPopup, popupStates } from './popups.tsx';
import fonts from './fonts.css?inline';
import page from './gallery.css?inline';

function show(kind: 'card' | 'popup', name: string, content: ComponentChildren) {
  const figure = document.createElement('figure');
  figure.dataset['state'] = `${kind}: ${name}`;
  const caption = document.createElement('figcaption');
  caption.textContent = figure.dataset['state'];
  const host = document.createElement('div');
  figure.append(caption, host);
  document.getElementById('gallery')?.append(figure);
  const root = host.attachShadow({ mode: 'open' });
  const own = kind === 'card' ? card : popup;
  root.adoptedStyleSheets = [tokens, own, fonts].map(sheet);
  render(content, root);
}

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

document.adoptedStyleSheets = [sheet(tokens), sheet(page)];
const only = new URLSearchParams(location.search).get('only') ?? '';
const wanted = (kind: string, name: string) => `${kind}: ${name}`.startsWith(only);
for (const name of Object.keys(cardStates))
  if (wanted('card', name)) show('card', name, <GalleryCard name={name} />);
for (const name of popupStates)
  if (wanted('popup', name)) show('popup', name, <GalleryPopup name={name} />);
