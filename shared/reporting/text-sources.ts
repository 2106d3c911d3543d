import { headerForm } from "../tables/header-form";
import type { Grid } from "../tables/grid";
import { sourceHash } from "../tables/source-hash";
import type { ReportMaterial } from "./report-material";
import type { ReadText } from "./seen-text";

const known = new WeakMap<ReportMaterial, Pick<ReadText, "of" | "sources">>();

/** What report a text is of, and the sums of all values that it may say something about. */
export function textSources(material: ReportMaterial): Pick<ReadText, "of" | "sources"> {
  const done = known.get(material);
  if (done !== undefined) return done;
  const { source, period, indicators } = material;
  const { table } = source;
  const sources: Record<string, string> = { ["now/" + table.sheet]: sourceHash(source.grid, table.area) };
  const grids = new Set<Grid>();
  for (const { compared, ranking } of indicators) {
    const { target } = ranking.request;
    if (compared !== undefined) sources["before/" + compared.previous.table.sheet] ??= sourceHash(compared.previous.grid, compared.previous.table.area);
    if (target.from === "table" && !grids.has(target.grid)) {
      grids.add(target.grid);
      sources["targets/" + target.sheet] = sourceHash(target.grid, target.grid.area);
    }
  }
  const told = { of: [table.sheet, period?.label ?? "", headerForm(table)].join("\n"), sources };
  known.set(material, told);
  return told;
}
