/**
 * What follows a long reading and may stop it (docs/decisions/0010-reading-can-be-watched.md). A host that cannot tell
 * how far it is never calls `progress`; one that cannot stop goes on, and whoever asked drops the answer.
 */
export interface ReadingWatch {
  /** Once `aborted` is true, the reading rejects with `readingStopped` at its next pause. An `AbortSignal` is one. */
  readonly signal: { readonly aborted: boolean };
  /** Told from time to time: how much has been read, as a share 0..1. */
  readonly progress: (share: number) => void;
}
