/**
 * Remembers what was made of a text for as long as the text is in use: through this round and the next.
 *
 * A round is one review. A sentence that stays in the draft is read once; one that is gone is forgotten, so that memory
 * stays as small as the draft.
 */
export class Remembered<Value> {
  readonly #make: (text: string) => Value;
  readonly #entries = new Map<string, { readonly value: Value; lastRound: number }>();
  #round = 0;

  constructor(make: (text: string) => Value) {
    this.#make = make;
  }

  get(text: string): Value {
    const known = this.#entries.get(text);
    if (known) {
      known.lastRound = this.#round;
      return known.value;
    }
    const value = this.#make(text);
    this.#entries.set(text, { value, lastRound: this.#round });
    return value;
  }

  /** Begins a round: what the last one did not use is forgotten. */
  nextRound(): void {
    for (const [text, { lastRound }] of this.#entries) if (lastRound < this.#round) this.#entries.delete(text);
    this.#round++;
  }
}
