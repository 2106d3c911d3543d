import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { FailureDetail } from "../../../domain/failure";
import { indicators } from "../../../domain/indicator";
import { targetHeaders } from "../../../reports/target-headers";
import type { TargetRule } from "../../../tables/target-rule";
import type { TargetColumn } from "../../../tables/target-table-vocabulary";
import type { TypedTarget } from "../../../tables/typed-target";
import { plainKey } from "../../../tables/word-keys";
import { indicatorsVi } from "../../../texts/indicators-vi";
import { useTexts } from "../../pane-texts";
import type { RankingPlan } from "../../plan-ranking";
import { TypedField } from "../../typed-field";
import { useTargetsTexts } from "./use-targets-texts";

interface RowFieldsProps {
  readonly typed: TypedTarget;
  readonly issues: Readonly<Partial<Record<TargetColumn, FailureDetail>>>;
  /** Where names of units and groups are suggested from. */
  readonly plan: RankingPlan | undefined;
  readonly rules: readonly TargetRule[];
  readonly onType: (typed: TypedTarget) => void;
}

/** So many suggestions at most: a province has 3,321 units. */
const MOST_SUGGESTED = 40;
const LONGEST = 4000;

/** The fields of one row with what is wrong next to each; names are suggested from the table that is ranked. */
export function RowFields({ typed, issues, plan, rules, onType }: RowFieldsProps): JSX.Element {
  const texts = useTargetsTexts();
  const { describeDetail } = useTexts();
  const names = useMemo(() => suggestions(plan, rules), [plan?.found, rules]);
  return (
    <section>
      {targetHeaders.map(([column]) => {
        const issue = issues[column];
        return (
          <TypedField
            key={column}
            label={texts.fields[column]}
            longest={LONGEST}
            keys={column === "target" ? "decimal" : "text"}
            offered={offer(names[column] ?? [], typed[column])}
            text={typed[column]}
            error={issue === undefined ? undefined : describeDetail(issue)}
            hint={texts.hints[column]}
            onType={(text) => onType({ ...typed, [column]: text })}
          />
        );
      })}
    </section>
  );
}

function suggestions(plan: RankingPlan | undefined, rules: readonly TargetRule[]): Partial<Record<TargetColumn, readonly string[]>> {
  const units = (plan?.found.table.rows ?? []).filter(({ kind }) => kind === "unit");
  const distinct = (names: readonly string[]): string[] => [...new Set(names)].filter((name) => name !== "");
  return {
    indicator: distinct([...indicators.map(({ id }) => indicatorsVi[id].name), ...rules.map(({ indicator }) => indicator)]),
    group: distinct([...units.map(({ group }) => group), ...rules.map(({ group }) => group)]),
    unit: distinct(units.map(({ name }) => name)),
    document: distinct(rules.map(({ document }) => document)),
  };
}

/** Those that hold what is typed; of several units with ";" between them, the last one. */
function offer(names: readonly string[], text: string): readonly string[] {
  const cut = text.lastIndexOf(";") + 1;
  const before = text.slice(0, cut) + (cut > 0 ? " " : "");
  const key = plainKey(text.slice(cut)).trim();
  const fitting = key === "" ? names : names.filter((name) => plainKey(name).includes(key));
  return fitting.slice(0, MOST_SUGGESTED).map((name) => before + name);
}
