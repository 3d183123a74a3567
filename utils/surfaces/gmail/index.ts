import type { Site } from '../site.ts';
import { watchComposers } from './finder.ts';
import { findTrouble } from './trouble.ts';

/** Gmail in the browser: its main window and the windows it opens for single messages. */
export const gmail: Site = {
  id: 'gmail',
  // Settings and the like are told by the fragment, and a message can be open beside any of them.
  matches: ({ protocol, hostname, pathname }) =>
    protocol === 'https:' && hostname === 'mail.google.com' && /^\/mail(?:\/|$)/.test(pathname),
  watch: watchComposers,
  trouble: findTrouble,
};
