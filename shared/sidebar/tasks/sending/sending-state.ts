/** What the piece of work shows. */
export type SendingState = Readonly<Record<string, never>>;
