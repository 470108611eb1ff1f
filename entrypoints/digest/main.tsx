import '../../assets/tokens.css';
import '../../assets/popup.css';
import { render } from 'preact';
import { App } from '../popup/app.tsx';

const root = document.getElementById('app');
// A tab of its own speaks of no other tab.
if (root) render(<App tabOfPopup={async () => undefined} full />, root);
