import { defineContentScript } from '#imports';
import { CHECKS } from '../../utils/coach/checks/index.ts';
import { offersFor } from '../../utils/coach/offers/index.ts';
import { createReviewer } from '../../utils/coach/review.ts';
import { gmail } from '../../utils/surfaces/gmail/index.ts';
import './highlights.css';
import { start } from './start.ts';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  // Before the page's own scripts, so that keys pressed in the panel can be kept from them.
  runAt: 'document_start',
  // The page is told nothing of us.
  noScriptStartedPostMessage: true,
  main: (ctx) => start(ctx, gmail, { checks: CHECKS, createReviewer, offersFor }),
});
