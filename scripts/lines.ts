/** Cuts a stream of text into lines, without their ends (LF or CRLF) and without a byte order mark at the start. */
export async function* readLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  // Not node:readline, which ends lines at U+2028 too: JSON strings may hold that.
  let rest = '';
  let isFirst = true;
  for await (const chunk of chunks) {
    if (chunk === '') continue;
    const text = isFirst ? chunk.replace(/^\u{FEFF}/u, '') : chunk;
    isFirst = false;
    const [head = '', ...tail] = text.split('\n');
    rest += head;
    for (const next of tail) {
      yield withoutReturn(rest);
      rest = next;
    }
  }
  if (rest !== '') yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
