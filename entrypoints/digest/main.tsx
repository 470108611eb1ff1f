import '../../assets/popup.css';
import { render } from 'preact';
import { early } from '../../storage/live.ts';
import { App } from '../popup/app.tsx';
import { digestFeed } from '../popup/digest-page.ts';

const newestDigest = early(digestFeed());
const root = document.getElementById('app');
// A tab of its own speaks of no other tab.
const noTab = async () => undefined;
if (root) render(<App tabOfPopup={noTab} newestDigest={newestDigest} full />, root);
