/** Whether two plain values are alike, so that nothing is drawn anew for nothing. Keys in another order count as different. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
