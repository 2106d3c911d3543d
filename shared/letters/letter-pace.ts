import { finish, type Steps } from "../tables/steps";

/** How the writing of a long letter takes turns with the pane, and what packs it. */
export interface LetterPace {
  /** Does steps, with pauses; rejects when it is stopped. */
  readonly run: <Result>(steps: Steps<Result>) => Promise<Result>;
  /** What packs beside the pane; undefined where the browser has no such thing: then docx packs, and the pane waits. */
  readonly packer: (() => Packer) | undefined;
}

/** Packs a text while it is being written. */
export interface Packer {
  add(text: string): void;
  end(): Promise<PackedText>;
}

/** A text in UTF-8 as a zip file holds it. */
export interface PackedText {
  /** Raw DEFLATE (RFC 1951). */
  readonly bytes: Uint8Array;
  /** Of the text, in bytes. */
  readonly size: number;
  /** CRC-32 of the text. */
  readonly crc: number;
}

/** Where nobody waits for a turn: all at once. */
export const AT_ONCE: LetterPace = { run: (steps) => Promise.resolve(finish(steps)), packer: undefined };
