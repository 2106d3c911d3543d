/** What the piece of work shows. */
export type ConfigurationState = Readonly<Record<string, never>>;
