import '../../components/coach.css';
import '../../components/menu.css';
import { startPopup } from './popup.tsx';

const container = document.getElementById('app');
if (container) startPopup(container);
