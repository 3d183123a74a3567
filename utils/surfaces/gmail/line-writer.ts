/**
 * A stretch of the text and where it comes from: characters of a text node from `from` on, or one element (an emoji
 * drawn as an image; with no length, what holds an empty line open).
 */
export interface Run {
  readonly start: number;
  readonly length: number;
  readonly node: Text | Element;
  readonly from: number;
}

/** White space that shows as one space, or as none at the ends of a line: at the ends of a node, or more than one together. */
const COLLAPSING = /^[ \t\n\r\f]+|[ \t\n\r\f]+$|[ \t\n\r\f]{2,}/g;

/** Each white space becomes a plain space, so that offsets stay those of the page. */
const spaced = (text: string) => text.replace(/[\t\n\r\f\u00a0]/g, ' ');

/**
 * Writes text line by line, as it is seen, and remembers where each piece came from.
 *
 * A line break is owed as soon as a line ends and paid when the next line begins: the ends of nested blocks, and the
 * break that only holds an empty block open, make one line end together.
 */
export class LineWriter {
  readonly runs: Run[] = [];
  text = '';
  #owesBreak = false;
  #hasContent = false;
  #owesTab = false;
  #space: { node: Text; from: number } | undefined;

  /** A piece of text, white space collapsed as on the page. */
  write(node: Text): void {
    const { data } = node;
    let at = 0;
    for (const gap of data.matchAll(COLLAPSING)) {
      this.#piece(node, at, gap.index);
      this.#space ??= { node, from: gap.index };
      at = gap.index + gap[0].length;
    }
    this.#piece(node, at, data.length);
  }

  /** A piece of text where white space and line feeds stand as written. */
  writePreformatted(node: Text): void {
    let at = 0;
    for (const line of node.data.split('\n')) {
      if (at > 0) this.breakLine(node, at - 1);
      this.#piece(node, at, at + line.length);
      at += line.length + 1;
    }
  }

  /** A character that the page draws as an image. */
  writeImage(image: Element, text: string): void {
    this.#begin();
    if (text || !this.#hasContent) this.#add(image, 0, text);
    this.#hasContent = true;
  }

  /** A line break: ends the line, which is there even when it is empty. */
  breakLine(node: Text | Element, from = 0): void {
    if (!this.#hasContent) {
      this.#begin();
      this.#add(node, from, '');
    }
    this.#hasContent = true;
    this.endLine();
  }

  /** The edge of a block: ends the line when there is one. */
  endLine(): void {
    if (this.#hasContent) this.#owesBreak = true;
    this.#hasContent = false;
    this.#owesTab = false;
  }

  /** The end of a table's cell: what follows in the row is set off by a tab. */
  endCell(): void {
    this.#owesTab = this.#hasContent;
  }

  #piece(node: Text, from: number, to: number): void {
    if (from >= to) return;
    this.#begin();
    this.#add(node, from, spaced(node.data.slice(from, to)));
    this.#hasContent = true;
  }

  /** Pays what is owed before content. */
  #begin(): void {
    if (this.#owesBreak) this.text += '\n';
    else if (this.#owesTab) this.text += '\t';
    else if (this.#space && this.#hasContent) this.#add(this.#space.node, this.#space.from, ' ');
    this.#owesBreak = false;
    this.#owesTab = false;
    this.#space = undefined;
  }

  #add(node: Text | Element, from: number, text: string): void {
    this.runs.push({ start: this.text.length, length: text.length, node, from });
    this.text += text;
  }
}
