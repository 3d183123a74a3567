/**
 * Remembers what was made of a text for as long as the text is in use: through this round and the next.
 *
 * A round is one review. A sentence that stays in the draft is read once; one that is gone is forgotten, so that memory
 * stays as small as the draft.
 */
export class Remembered<Value> {
  readonly #make: (text: string) => Value;
  #recent = new Map<string, Value>();
  #before = new Map<string, Value>();

  constructor(make: (text: string) => Value) {
    this.#make = make;
  }

  get(text: string): Value {
    const recent = this.#recent.get(text);
    if (recent !== undefined) return recent;
    const value = this.#before.get(text) ?? this.#make(text);
    this.#recent.set(text, value);
    return value;
  }

  /** Begins a round: what the last one did not use is forgotten. */
  nextRound(): void {
    this.#before = this.#recent;
    this.#recent = new Map();
  }
}
