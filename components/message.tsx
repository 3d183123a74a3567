import type { ComponentChildren } from 'preact';

/** A heading and a few plain words, where there is no list to show. */
export function Message({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="message">
      <h1>{title}</h1>
      {children}
    </section>
  );
}

/** What the coach does and where. */
export function WhatItDoes() {
  return (
    <p>
      Second Hello looks along while you write to somebody you have just met, and says what would make the note warmer.
      It works in Gmail: open a new message or a reply there.
    </p>
  );
}
