import type { VNode } from 'preact';
import { render } from 'preact';

const ROLES: Readonly<Record<string, string>> = {
  button: 'button, [role="button"]',
  heading: 'h1, h2, h3',
  link: 'a[href]',
  listitem: 'li',
  status: '[role="status"]',
  dialog: '[role="dialog"]',
  switch: '[role="switch"]',
};

/** What a person finds in a rendered tree: by role and name, hidden things left out. */
export interface Rendered {
  readonly container: HTMLElement;
  again(node: VNode): void;
  all(role: string): HTMLElement[];
  /** The one element of a role whose name matches; throws where there is none or more. */
  get(role: string, name: RegExp): HTMLElement;
  names(role: string): string[];
  text(): string;
}

/** Renders into the document. */
export function rendered(node: VNode): Rendered {
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  render(node, container);
  return inside(container);
}

/** The same view of something that was rendered elsewhere. */
export function inside(container: HTMLElement): Rendered {
  const all = (role: string) =>
    [...container.querySelectorAll<HTMLElement>(ROLES[role] ?? `[role="${role}"]`)].filter(
      (one) => !one.closest('[hidden]'),
    );
  return {
    container,
    again: (node) => render(node, container),
    all,
    get(role, name) {
      const found = all(role).filter((element) => name.test(nameOf(element)));
      const [only] = found;
      if (!only || found.length > 1) {
        throw new Error(
          `${found.length} of role ${role} match ${name}, there are: ${all(role).map(nameOf).join(' | ')}`,
        );
      }
      return only;
    },
    names: (role) => all(role).map(nameOf),
    text: () => textOf(container),
  };
}

/** The accessible name, as far as our own components give one. */
function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const labelledBy = element.getAttribute('aria-labelledby');
  const root = element.getRootNode();
  const tree = root instanceof ShadowRoot ? root : element.ownerDocument;
  if (labelledBy) return textOf(tree.getElementById(labelledBy) ?? element);
  return textOf(element.closest('label') ?? element);
}

function textOf(node: Node): string {
  if (node instanceof Element && (node.hasAttribute('hidden') || node.getAttribute('aria-hidden') === 'true'))
    return '';
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  return [...node.childNodes].map(textOf).join('').replace(/\s+/g, ' ').trim();
}
