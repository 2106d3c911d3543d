/** What the piece of work shows. */
export type RecordState = Readonly<Record<string, never>>;
