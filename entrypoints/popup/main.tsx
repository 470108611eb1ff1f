import '../../assets/tokens.css';
import '../../assets/popup.css';
import { render } from 'preact';
import { openEarly } from '../../storage/open.ts';
import { App } from './app.tsx';
import { tabOfPopup } from './this-tab.ts';

// While it is found out which tab this is about.
openEarly();
const root = document.getElementById('app');
if (root) render(<App tabOfPopup={tabOfPopup} />, root);
