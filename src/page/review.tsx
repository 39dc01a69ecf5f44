import { render } from 'preact';
import { ReviewApp } from './review/review-app.js';
import './style/tokens.css';
import './style/page.css';
import './style/document.css';
import './style/review.css';

const page = document.getElementById('page');
if (page) {
  page.replaceChildren();
  render(<ReviewApp />, page);
}
