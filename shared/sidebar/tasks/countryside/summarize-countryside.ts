import { unitsThatAre, type CountrysideAssessment } from "../../../ranking/countryside-assessment";
import type { countrysideVi } from "../../../texts/countryside-vi";
import { showCount } from "../../../texts/show-number";

/** One sentence: how many communes have met their minimum, how many have not, and how many are not judged and why. */
export function summarizeCountryside(assessment: CountrysideAssessment, texts: typeof countrysideVi): string {
  const judged = unitsThatAre(assessment, "judged");
  const met = judged.filter(({ result }) => result.met).length;
  const verdicts =
    judged.length === 0
      ? texts.nobodyJudged
      : texts.units(showCount(judged.length)) + ": " + texts.met(showCount(met)) + ", " + texts.notMet(showCount(judged.length - met));
  const others = (["noMinimum", "noActivity", "toReview", "unclear", "notRegistered", "notSubject"] as const).flatMap((is) => {
    const { length } = unitsThatAre(assessment, is);
    return length === 0 ? [] : [texts.others[is](showCount(length))];
  });
  return [verdicts, ...others].join("; ") + ".";
}
