import { useRef, useState } from "preact/hooks";
import { describeFailure } from "../shared/texts/describe-failure";
import type { Documents, ReadyDocument } from "./documents";

/** A document that has been read and waits to be opened; `turn` says which choice it came from. */
interface Opening extends ReadyDocument {
  readonly turn: number;
}

/** What the toolbar shows of opening and saving, and what it can ask for. */
export interface Openings {
  /** What came of the last thing asked for; "" at first. */
  readonly message: string;
  /** Whether a document waits for the answer about unsaved changes. */
  readonly asking: boolean;
  /** Reads a document, then opens it, unless something else has been chosen meanwhile or changes would be lost. */
  choose(read: () => Promise<ReadyDocument>, whenOpen: () => void): void;
  save(): void;
  /** The three answers. */
  saveFirst(): void;
  discard(): void;
  stay(): void;
}

/** Opens and saves in the order of asking, one at a time, so that no document is opened over another half way. */
export function useOpenings(documents: Documents): Openings {
  const [message, setMessage] = useState("");
  const [waiting, setWaiting] = useState<Opening>();
  const latest = useRef(0);
  const before = useRef<Promise<void>>(Promise.resolve());

  const refuse = (error: unknown): void => setMessage(describeFailure(error));
  /** Work that gives no sentence leaves the last one standing. */
  const run = (work: () => Promise<string | undefined>): void => {
    before.current = before.current.then(work).then((sentence) => {
      if (sentence !== undefined) setMessage(sentence);
    }, refuse);
  };
  const open = (opening: Opening): void =>
    run(async () => {
      await documents.endEditing();
      if (opening.turn !== latest.current) return undefined;
      if (!documents.hasUnsavedChanges()) return opening.open();
      setWaiting(opening);
      return undefined;
    });
  const answer = (then: (opening: Opening) => void): void => {
    setWaiting(undefined);
    if (waiting) then(waiting);
  };

  return {
    message,
    asking: waiting !== undefined,
    choose(read, whenOpen) {
      latest.current += 1;
      const turn = latest.current;
      setWaiting(undefined);
      read().then(
        (ready) => open({ turn, open: () => ready.open().then((sentence) => (whenOpen(), sentence)) }),
        (error: unknown) => turn === latest.current && refuse(error),
      );
    },
    save: () => run(() => documents.save()),
    saveFirst: () =>
      answer((opening) =>
        run(async () => {
          const sentence = await documents.save();
          open(opening);
          return sentence;
        }),
      ),
    discard: () => answer((opening) => run(async () => (opening.turn === latest.current ? opening.open() : undefined))),
    stay: () => answer(() => undefined),
  };
}
