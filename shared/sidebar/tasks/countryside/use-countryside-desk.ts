import { useMemo } from "preact/hooks";
import type { RegisteredLevel } from "../../../domain/countryside-level";
import type { Panel } from "../../panel";
import type { PanelState } from "../../panel-state";
import { taskDesk } from "../task-desk";
import { countrysideToKeep, NO_LEVELS, rememberedCountryside } from "./countryside-memory";
import type { CountrysideSettings, CountrysideState, LevelLists, OwnCriteria } from "./countryside-state";
import { withLevel } from "./set-levels";

/** What the user does in this piece of work. */
export interface CountrysideDesk {
  readonly state: CountrysideState;
  readonly settings: CountrysideSettings;
  /** How many levels can be remembered with the workbook. */
  readonly remembered: number;
  readonly setDay: (text: string) => void;
  readonly setIndicator: (key: string) => void;
  readonly setLevel: (key: string, level: RegisteredLevel | undefined) => void;
  /** Sets one level for many units; what was before can be had back. */
  readonly setMany: (keys: readonly string[], level: RegisteredLevel) => void;
  readonly dropAll: () => void;
  readonly takeBack: () => void;
  readonly setCriteria: (criteria: CountrysideSettings["criteria"], own?: Partial<OwnCriteria>) => void;
  /** Typing changes what is shown; `keepTyped` remembers it. */
  readonly typeOwn: (own: Partial<OwnCriteria>) => void;
  readonly keepTyped: () => void;
}

const NOTHING_SET: CountrysideState = {};

/** The desk for a state of the panel. What is remembered in a form that this version does not know is never written over. */
export function useCountrysideDesk(panel: Panel, { taskStates, memory }: PanelState): CountrysideDesk {
  const state = taskStates.countryside ?? NOTHING_SET;
  const kept = memory.kept?.countryside;
  const { settings: known, ours } = useMemo(() => rememberedCountryside(kept), [kept]);
  const settings = state.settings ?? known;
  const { set } = taskDesk(panel, "countryside");
  const keep = (next: CountrysideSettings): void => {
    if (ours) panel.remember({ kept: { countryside: countrysideToKeep(next).kept } });
  };
  const change = (next: CountrysideSettings, before: LevelLists | undefined): void => {
    set({ settings: next, before });
    keep(next);
  };
  const { levels } = settings;
  return {
    state,
    settings,
    remembered: ours ? countrysideToKeep(settings).units : 0,
    setDay: (assessedText) => set({ assessedText }),
    setIndicator: (indicator) => set({ indicator }),
    setLevel: (key, level) => change({ ...settings, levels: withLevel(levels, [key], level) }, undefined),
    setMany: (keys, level) => change({ ...settings, levels: withLevel(levels, keys, level) }, levels),
    dropAll: () => change({ ...settings, levels: NO_LEVELS }, levels),
    takeBack: () => state.before !== undefined && change({ ...settings, levels: state.before }, undefined),
    setCriteria: (criteria, own) => change({ ...settings, criteria, own: { ...settings.own, ...own } }, state.before),
    typeOwn: (own) => set({ settings: { ...settings, own: { ...settings.own, ...own } } }),
    keepTyped: () => keep(settings),
  };
}
