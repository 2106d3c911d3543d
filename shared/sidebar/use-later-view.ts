import { useEffect, useRef, useState } from "preact/hooks";
import type { ViewPart } from "./panel-state";

/** A view that comes later, as far as it has come. */
export interface LaterView<Content> {
  readonly part: ViewPart<Content>;
  /** Asks for it again after a failure. */
  readonly retry: () => void;
}

/**
 * Fetches what a view is drawn with when it is first wanted, and keeps it. `key` names it among all views; undefined as
 * long as it is not wanted.
 */
export function useLaterView<Content>(key: string | undefined, load: () => Promise<Content>): LaterView<Content> {
  const kept = useRef(new Map<string, ViewPart<Content>>());
  const [attempt, setAttempt] = useState(0);
  const [, redraw] = useState(0);
  const part: ViewPart<Content> = (key === undefined ? undefined : kept.current.get(key)) ?? { is: "loading" };

  useEffect(() => {
    if (key === undefined || kept.current.get(key)?.is === "ready") return;
    const set = (next: ViewPart<Content>): void => {
      kept.current.set(key, next);
      redraw((times) => times + 1);
    };
    set({ is: "loading" });
    load().then(
      (content) => set({ is: "ready", part: content }),
      (error: unknown) => set({ is: "failed", error }),
    );
  }, [key, attempt]);

  return { part, retry: () => setAttempt((times) => times + 1) };
}
