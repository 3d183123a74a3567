// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readBodyText } from '../../../utils/surfaces/gmail/body-text.ts';
import { endPoint, rangeOf, startPoint } from '../../../utils/surfaces/gmail/points.ts';
import { showPage } from '../page.ts';

function editorOf(markup: string): HTMLElement {
  showPage(`<body><div id="editor">${markup}</div></body>`);
  const editor = document.getElementById('editor');
  if (!editor) throw new Error('The page has no editor.');
  return editor;
}

const textOf = (markup: string) => readBodyText(editorOf(markup)).text;

describe('the text of a body', () => {
  it.each([
    ['', ''],
    ['<br>', ''],
    ['<div><br></div>', ''],
    ['Hi', 'Hi'],
    ['Hi<br>', 'Hi'],
    ['Hi<br><br>', 'Hi\n'],
    ['Hi<div>there</div>', 'Hi\nthere'],
    ['<div>Hi</div>there', 'Hi\nthere'],
    ['<div>A</div><div><br></div><div>B</div>', 'A\n\nB'],
    ['<div>A</div><div><br></div><div><br></div>', 'A\n\n'],
    ['<div><div><div>A</div></div></div><div><div>B</div></div>', 'A\nB'],
    ['<div>A<br></div><div>B</div>', 'A\nB'],
    ['<div><br></div><div>B</div>', '\nB'],
    ['<div></div><div>B</div>', 'B'],
    ['<div>A<div>B</div>C</div>', 'A\nB\nC'],
    ['<h2>A</h2><hr><p>B</p>', 'A\nB'],
    ['<ul><li>A<ul><li>B</li></ul></li><li>C</li></ul>', 'A\nB\nC'],
    ['<dl><dt>A</dt><dd>B</dd></dl>', 'A\nB'],
  ])('has one line a block or break: %j', (markup, text) => expect(textOf(markup)).toBe(text));

  it.each([
    ['a&nbsp; b', 'a  b'],
    ['&nbsp;', ' '],
    ['<div>\n  A\n</div>\n<div>\n  B\n</div>\n', 'A\nB'],
    ['A \n  <b> B</b>', 'A B'],
    ['A<b> B </b> C', 'A B C'],
    ['<div>A </div><div> B</div>', 'A\nB'],
    ['A\u00ad\u200bB', 'A\u00ad\u200bB'],
    ['<pre>A\n  B\n</pre>C', 'A\n  B\nC'],
    ['<span style="white-space: pre-wrap">A  B\n\nC</span>', 'A  B\n\nC'],
    ['<span style="white-space: pre-wrap">A</span>  B  C', 'A B C'],
  ])('has white space as it is seen: %j', (markup, text) => expect(textOf(markup)).toBe(text));

  it.each([
    ['A<img alt="a photo" src="data:,">B', 'AB'],
    ['<div>A</div><div><img alt="a photo" src="data:,"></div><div>B</div>', 'A\n\nB'],
    ['A<img data-emoji="👍🏽" alt="👍🏽" src="data:,"> B', 'A👍🏽 B'],
    ['<div>A</div><img width="1" height="1" src="data:,"><div>B</div>', 'A\nB'],
    ['<table><tbody><tr><td>A</td><td>B</td></tr><tr><td>C</td><td></td></tr></tbody></table>', 'A\tB\nC'],
    ['A<style>b{}</style><script>1</script><svg><text>x</text></svg>B', 'AB'],
    ['A<span style="color: red; display: none">hidden</span>B<i hidden>c</i>', 'AB'],
    ['A<other-extension>x</other-extension><span contenteditable="false">y</span>B', 'AB'],
    ['<!-- note -->A', 'A'],
  ])('makes sense of what is no text: %j', (markup, text) => expect(textOf(markup)).toBe(text));

  const SIGNATURE = '<div class="gmail_signature" data-smartmail="gmail_signature">Tom</div>';
  const QUOTE = '<div class="gmail_quote"><div class="gmail_attr">On Friday, Imani wrote:</div>Hello</div>';

  it.each([
    [`A<br><span class="gmail_signature_prefix">-- </span><br>${SIGNATURE}`, 'A'],
    [`A<br>--&nbsp;<br>${SIGNATURE}`, 'A'],
    [`<div>A</div><div>-- </div><div><div>${SIGNATURE}</div></div>`, 'A'],
    ['<div>A</div><div>-- </div><div>B</div>', 'A\n--\nB'],
    [`A -- <br>${SIGNATURE}`, 'A --'],
    [`A${SIGNATURE}B`, 'A\nB'],
    [`${QUOTE}A`, 'A'],
    [`A${QUOTE}${SIGNATURE}B`, 'A\nB'],
    [`<div class="gmail_extra"><div class="gmail_default">A</div>${QUOTE}</div>`, 'A'],
    ['<blockquote class="gmail_quote">A</blockquote>B', 'B'],
    [`<div data-smartmail="gmail_signature">x</div>A<div class="gmail_quote">${SIGNATURE}</div>`, 'A'],
  ])('leaves out signature and quoted history: %j', (markup, text) => expect(textOf(markup)).toBe(text));

  it('keeps what must not be changed apart', () => {
    const { foreign } = readBodyText(editorOf(`A${QUOTE}${SIGNATURE}`));
    expect(foreign.map(({ className }) => className)).toEqual(['gmail_quote', 'gmail_signature']);
  });

  it('takes time in proportion to its length, and no depth is too deep', () => {
    const depth = 20_000;
    const editor = document.createElement('div');
    let at: HTMLElement = editor;
    for (let level = 0; level < depth; level++) {
      at = at.appendChild(document.createElement('div'));
      at.append('ab cd ef ');
    }
    expect(readBodyText(editor).text).toBe(Array.from({ length: depth }, () => 'ab cd ef').join('\n'));
  });
});

describe('a place in the text', () => {
  const MARKUP = 'Hi <b>Priya</b>,<div><br></div><div>so&nbsp;good <i>to  meet</i> you</div>';

  it('is where the page has the same character', () => {
    const editor = editorOf(MARKUP);
    const body = readBodyText(editor);
    expect(body.text).toBe('Hi Priya,\n\nso good to meet you');
    const at = body.text.indexOf('good');
    expect(rangeOf(body, { start: at, end: at + 7 }, editor)?.toString()).toBe('good to');
    const meet = body.text.indexOf('meet');
    expect(rangeOf(body, { start: meet, end: meet + 4 }, editor)?.toString()).toBe('meet');
  });

  it('starts in what follows and ends in what went before', () => {
    const body = readBodyText(editorOf(MARKUP));
    expect(startPoint(body, 3)?.node.parentNode?.nodeName).toBe('B');
    expect(endPoint(body, 3)?.node.nodeValue).toBe('Hi ');
    expect(endPoint(body, 8)?.node.parentNode?.nodeName).toBe('B');
  });

  it('is before the break that holds an empty line open', () => {
    const body = readBodyText(editorOf(MARKUP));
    const { node, offset } = endPoint(body, 10) ?? {};
    expect(node?.childNodes[offset ?? -1]?.nodeName).toBe('BR');
  });

  it('is lost when what stands there is no longer what was read', () => {
    const editor = editorOf(MARKUP);
    const body = readBodyText(editor);
    editor.querySelector('b')?.firstChild?.replaceWith('Lena!');
    expect(rangeOf(body, { start: 3, end: 8 }, editor)).toBeUndefined();
    expect(rangeOf(body, { start: 11, end: 13 }, editor)?.toString()).toBe('so');
  });

  it('is nowhere in an empty editor, and nowhere behind the end', () => {
    const editor = editorOf('');
    expect(rangeOf(readBodyText(editor), { start: 0, end: 0 }, editor)).toBeUndefined();
    const other = editorOf('Hi');
    expect(rangeOf(readBodyText(other), { start: 1, end: 9 }, other)).toBeUndefined();
  });
});
