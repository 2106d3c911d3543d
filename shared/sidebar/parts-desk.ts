import type { PanelCore } from "./panel-core";
import type { LaterPart, PanelState, ViewPart } from "./panel-state";
import type { PaneParts } from "./parts";

/** Fetches what the views need when they are opened. Never throws: failures become state. */
export interface PartsDesk {
  loadHelp(): Promise<void>;
  loadChecking(): Promise<void>;
  loadMerging(): Promise<void>;
  /** Loads the units of the province that is remembered, unless they are there; again after a failure. */
  loadProvince(): Promise<void>;
}

/** A desk for the later parts of a pane. */
export function createPartsDesk(parts: PaneParts, { state, send }: PanelCore): PartsDesk {
  let provinceAsked: string | undefined;

  /** Loads a part unless it is there or on its way; a failure may be tried again. */
  async function load<Part>(
    now: ViewPart<Part>,
    fetch: () => Promise<Part>,
    change: (part: ViewPart<Part>) => Partial<Pick<PanelState, LaterPart>>,
  ): Promise<void> {
    if (now.is === "loading" || now.is === "ready") return;
    send({ does: "setPart", parts: change({ is: "loading" }) });
    const loaded = await fetch().then(
      (part): ViewPart<Part> => ({ is: "ready", part }),
      (error: unknown): ViewPart<Part> => ({ is: "failed", error }),
    );
    send({ does: "setPart", parts: change(loaded) });
  }

  return {
    loadHelp: () => load(state().help, parts.functions, (help) => ({ help })),
    loadChecking: () => load(state().checking, parts.checking, (checking) => ({ checking })),
    loadMerging: () => load(state().merging, parts.merging, (merging) => ({ merging })),
    async loadProvince() {
      const code = state().memory.province;
      const now = provinceAsked === code ? state().province : ({ is: "unasked" } as const);
      provinceAsked = code;
      if (code === undefined) send({ does: "setPart", parts: { province: { is: "unasked" } } });
      else
        // What comes for a province that has been changed since says nothing of the one of now.
        await load(now, () => parts.units(code), (province) => (provinceAsked === code ? { province } : {}));
    },
  };
}
