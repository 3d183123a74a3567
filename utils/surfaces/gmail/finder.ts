import type { Composer } from '../site.ts';
import { GmailComposer } from './composer.ts';
import { oncePerFrame } from './frames.ts';
import { findFields, findRoot, TRACES } from './roots.ts';

/** An editor that is away this many times in a row is gone; once may be the page drawing it anew. */
const ABSENCES = 2;

/** Above so many new elements, one look at the whole page is cheaper than a look into each. */
const MANY = 300;

/** What somebody can type in. */
const FIELDS = 'input, textarea, [contenteditable="true"]';

interface Open {
  readonly root: HTMLElement;
  readonly main: HTMLElement;
  readonly controller: AbortController;
  absences: number;
}

/**
 * Finds the messages being written on a page, and notices when they go.
 *
 * Nothing runs by the clock: a first look, then only what is added to the page or gets the focus, once per animation
 * frame. An editor that is made one later (by attributes, which nobody watches over a whole page) is met when it gets
 * the focus.
 */
class Finder {
  readonly #document: Document;
  readonly #onOpen: (composer: Composer) => void;
  readonly #schedule: () => void;
  readonly #open = new Set<Open>();
  readonly #byEditor = new WeakMap<Element, Open>();
  #queue: Element[] = [];
  #wholePage = true;

  constructor(document: Document, view: Window, onOpen: (composer: Composer) => void, signal: AbortSignal) {
    this.#document = document;
    this.#onOpen = onOpen;
    this.#schedule = oncePerFrame(view, () => this.#look(), signal);
    const observer = new MutationObserver((records) => this.#note(records));
    // The document rather than its body: a window written by its opener gets a new body.
    observer.observe(document, { childList: true, subtree: true });
    document.addEventListener('focusin', (event) => this.#noteFocus(event), { capture: true, passive: true, signal });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      for (const open of this.#open) this.#close(open);
    });
    this.#look();
  }

  #note(records: readonly MutationRecord[]): void {
    for (const { addedNodes } of records) {
      if (this.#wholePage) break;
      for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) this.#queue.push(node as Element);
      this.#wholePage = this.#queue.length > MANY;
    }
    this.#schedule();
  }

  #noteFocus({ target }: Event): void {
    const element = target as Element | null;
    if (!element?.matches?.(FIELDS)) return;
    this.#queue.push(element);
    this.#schedule();
  }

  #look(): void {
    const added = this.#wholePage ? [this.#document.documentElement] : this.#queue;
    this.#queue = [];
    this.#wholePage = false;
    this.#checkOpen();
    for (const element of added) {
      if (!element?.isConnected) continue;
      if (element.matches(FIELDS)) this.#consider(element);
      for (const trace of element.querySelectorAll(TRACES)) this.#consider(trace);
    }
  }

  /** Opens the message that an element belongs to, when it is one and is not open yet. */
  #consider(element: Element): void {
    const root = findRoot(element);
    const fields = root && findFields(root);
    const main = fields?.rich ?? fields?.plain;
    if (!root || !fields || !main || this.#byEditor.has(main)) return;
    // The page put a new editor into a message that was open: what we knew of the old one no longer holds.
    for (const open of this.#open) if (open.root === root) this.#close(open);
    const open: Open = { root, main, controller: new AbortController(), absences: 0 };
    this.#open.add(open);
    this.#byEditor.set(main, open);
    this.#report(new GmailComposer(root, fields, main, open.controller.signal));
  }

  /** A listener that throws keeps us from no other message; its error goes where uncaught ones go. */
  #report(composer: Composer): void {
    try {
      this.#onOpen(composer);
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  }

  #checkOpen(): void {
    for (const open of this.#open) {
      if (open.main.isConnected && !open.root.contains(open.main)) {
        // Moved into another frame of the page, as when a message goes full screen.
        this.#close(open);
        this.#consider(open.main);
      } else if (open.main.isConnected) open.absences = 0;
      else if (++open.absences >= ABSENCES) this.#close(open);
      else this.#schedule();
    }
  }

  #close(open: Open): void {
    this.#open.delete(open);
    this.#byEditor.delete(open.main);
    open.controller.abort();
  }
}

/** Reports every message being written in this document, those open already too, until the signal aborts. */
export function watchComposers(document: Document, onOpen: (composer: Composer) => void, signal: AbortSignal): void {
  const view = document.defaultView;
  if (view && !signal.aborted) new Finder(document, view, onOpen, signal);
}
