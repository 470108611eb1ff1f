import '../../assets/popup.css';
import { render } from 'preact';
import { early } from '../../storage/live.ts';
import { App } from './app.tsx';
import { digestFeed } from './digest-page.ts';
import { tabOfPopup } from './this-tab.ts';

// While it is found out which tab this is about.
const newestDigest = early(digestFeed());
const root = document.getElementById('app');
if (root) render(<App tabOfPopup={tabOfPopup} newestDigest={newestDigest} />, root);
