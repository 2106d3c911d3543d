/** What the piece of work shows. */
export type TakingBackState = Readonly<Record<string, never>>;
