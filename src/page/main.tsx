import { render } from 'preact';
import { App } from './app.js';
import './style/tokens.css';
import './style/page.css';
import './style/table.css';
import './style/overview.css';
import './style/indicators.css';
import './style/calendar.css';
import './style/document.css';
import './style/print.css';

const page = document.getElementById('page');
if (page) {
  page.replaceChildren();
  render(<App />, page);
}
