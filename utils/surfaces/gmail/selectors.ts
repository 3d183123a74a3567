// Where things are on a Gmail page. No label of any language is used. Each list goes from the most durable to the
// least, and an old variant stays until its fixture goes. "Seen" is the newest page on which it was found; what was
// never found on a page of its own is marked as relied on by other extensions, or as a guess.

/** The body editor. The attribute `g_editable` is written by the editor's own code; seen from 2013 to March 2026. */
export const EDITORS: readonly string[] = [
  '[g_editable="true"][role="textbox"][contenteditable="true"]',
  '[contenteditable="true"][role="textbox"]',
  '[contenteditable="true"]',
];

/** The editor of plain-text mode: a twin of the body editor, hidden in rich mode. Seen March 2026. */
export const PLAIN_EDITORS: readonly string[] = ['textarea[form="nosend"]', 'textarea.Ak'];

/** The subject. It is there, with no size, in an inline reply too. Seen from 2013 to March 2026. */
export const SUBJECT = 'input[name="subjectbox"]';

/** The subject as it will be sent: filled late, empty in a fresh draft. Seen March 2026. */
export const SUBJECT_STATE = 'input[type="hidden"][name="subject"]';

/** What only the form of a message has: an editor beside neither is none (Settings has such editors). Seen March 2026. */
export const MESSAGE_FORM = `${SUBJECT}, input[name="composeid"]`;

/** The element that holds one whole message being written. `data-compose-id` came after 2020; seen March 2026. */
export const ROOTS: readonly string[] = ['[role="region"][data-compose-id]', '[role="region"]', '.M9'];

/** No message reaches beyond these: here the search for an unnamed root ends. */
export const ROOT_LIMITS = 'body, [role="main"], [role="dialog"]';

/** Filled recipients of one row, current design (October 2021 on); relied on by others, not seen filled. */
export const chips = (row: Row) => `[name="${row}"] [role="option"][data-hovercard-id]`;

/** Lists of suggestions are single-choice, the list of chips is not. Seen March 2026. */
export const SUGGESTIONS = '[role="listbox"][aria-multiselectable="false"]';

/** Filled recipients of one row, classic design: `Name <address>` in hidden fields. Seen 2020. */
export const classicChips = (row: Row) => `input[type="hidden"][name="${row}"]`;

/** What is typed in one row and is no chip yet: current design (seen March 2026), classic design (seen 2020). */
export const typed = (row: Row) => `[name="${row}"] input[role="combobox"], textarea[name="${row}"]`;

/** All recipients in one line, shown while the rows are folded. Seen March 2026 (empty), 2020 (filled). */
export const SUMMARY = '.aoD.hl span[email]';

/** One row of recipients. */
export type Row = 'to' | 'cc' | 'bcc';

/** The chosen sender; empty where the user has one identity only. Seen March 2026. */
export const FROM = 'input[name="from"]';

/** The account button in the page's head: its label ends in `Name (address)`. A guess, September 2026. */
export const ACCOUNT = 'a[aria-label][href^="https://accounts.google.com/"]';

/** The message that is answered or forwarded; empty in a new message. Seen March 2026. */
export const ANSWERED = 'input[name="rm"]';

/** The quoted history as long as it is folded: it is not in the editor then. Relied on by others; empty in March 2026. */
export const FOLDED_QUOTE = 'input[name="uet"]';

/** Where the open conversation stands; messages written in there are replies or forwards. Seen September 2026. */
export const CONVERSATION = '[role="main"]';

/** A message in a window of its own, opened by Shift-click. Relied on by others. */
export const POP_OUT = 'body.xE.xp';

/** The user's signature and the dashes before it. Seen March 2026. */
export const SIGNATURE = '.gmail_signature, [data-smartmail="gmail_signature"], .gmail_signature_prefix';

/** The dashes before a signature. Seen March 2026. */
export const SIGNATURE_PREFIX = '.gmail_signature_prefix';

/** Quoted or forwarded history with its attribution. `gmail_extra` and `gmail_default` hold the user's words too. */
export const QUOTE = '.gmail_quote, .gmail_quote_container, .gmail_attr';

/** Send, inside the root. The number is Send's own, the same from 2020 to March 2026 and in two languages. */
export const SEND: readonly string[] = [
  '[jslog^="32601;"]',
  '[role="group"] [role="button"]:not([aria-haspopup])',
  '[role="button"][data-tooltip*="Enter"]',
  '.aoO[role="button"]',
];

/** The row in which Send stands. Seen March 2026. */
export const SEND_ROWS = 'tr.btC, table[role="group"], [role="group"]';
