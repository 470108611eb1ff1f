import '../../assets/tokens.css';
import '../../assets/popup.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { tabOfPopup } from './this-tab.ts';

const root = document.getElementById('app');
if (root) render(<App tabOfPopup={tabOfPopup} />, root);
