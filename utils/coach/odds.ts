/** Log-odds as a probability, 0 to 1. */
export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
