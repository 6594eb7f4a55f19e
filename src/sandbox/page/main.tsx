import { createRoot } from 'react-dom/client';
import 'slack-blocks-to-jsx/dist/style.css';
import { App } from './app.tsx';
import './style.css';

const page = document.getElementById('page');
if (page) createRoot(page).render(<App />);
