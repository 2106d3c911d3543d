import type { JSX } from "preact";
import type { FoundRepairs } from "../../../application/find-repairs";
import { showCount } from "../../../texts/show-number";
import { Notice } from "../../notice";
import { useRepairTexts } from "./repair-texts";

/** How many formulas are to be repaired, and how many are well. */
export function RepairSummary({ found: { sheets, sound } }: { readonly found: FoundRepairs }): JSX.Element {
  const texts = useRepairTexts();
  const broken = sheets.filter(({ repairs }) => repairs.length > 0);
  const count = broken.reduce((sum, { repairs }) => sum + repairs.length, 0);
  const well = sound > 0 ? texts.sound(showCount(sound)) : sheets.length === 0 ? texts.noneOfOurs : undefined;
  return (
    <>
      {count === 0 ? (
        <p class="summary">{sound > 0 || sheets.length > 0 ? texts.nothing : ""}</p>
      ) : (
        <Notice kind="care">
          <p class="summary">{texts.summary(showCount(count), showCount(broken.length))}</p>
          <p>{texts.frozen}</p>
        </Notice>
      )}
      {well !== undefined && <p class="minor">{well}</p>}
    </>
  );
}
