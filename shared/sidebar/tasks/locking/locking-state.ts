/** What the piece of work shows. */
export type LockingState = Readonly<Record<string, never>>;
