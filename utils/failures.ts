/** Where something of ours failed. */
export type FailurePlace = 'read' | 'review' | 'offers' | 'insert' | 'paint' | 'view' | 'site' | 'settings';

/** A failure as the popup tells it: the place, the kind of error and how often. Never a message: it could quote the draft. */
export interface Failure {
  readonly where: FailurePlace;
  readonly kind: string;
  readonly times: number;
}

/** Failures since the page was loaded. */
export interface FailureLog {
  note(where: FailurePlace, error: unknown): void;
  list(): Failure[];
}

/** A log that is kept in memory and gone with the page. */
export function createFailureLog(): FailureLog {
  const failures = new Map<string, Failure>();
  return {
    note(where, error) {
      const kind = error instanceof Error ? error.name : typeof error;
      const key = `${where} ${kind}`;
      failures.set(key, { where, kind, times: (failures.get(key)?.times ?? 0) + 1 });
    },
    list: () => [...failures.values()],
  };
}
