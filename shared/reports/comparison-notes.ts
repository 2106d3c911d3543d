import type { ComparedPeriod } from "../ranking/compared-period";
import type { Ranking } from "../ranking/ranking";
import { areaAddress } from "../tables/grid";
import { showCount } from "../texts/show-number";
import { describeTerms, listedCells } from "./describe-terms";
import { periodBefore } from "./overall-change";

/** The lines under a ranking about the comparison: both periods, the source and columns of the other, the rules. */
export function comparisonNotes(compared: ComparedPeriod, ranking: Ranking): string[] {
  const { previous, ranking: earlier, changes, blanks, now, joined } = compared;
  const { indicator } = earlier.request;
  const asked = [...changes.units.values()].filter(({ is }) => is === "asked").length;
  const confirmed = [...joined.open.values()].filter(({ is }) => is === "confirmed").length;
  const { table } = previous;
  const notes = [
    "So sánh " + (now?.label ?? "kỳ này") + " với " + periodBefore(compared) + ". Nguồn kỳ trước: trang “" + table.sheet +
      "”, vùng " + areaAddress(table.area) + ". Tử số: " + describeTerms(indicator.numerator, table) +
      ". Mẫu số: " + describeTerms(indicator.denominator, table) + ".",
    "Tăng, giảm tính bằng điểm phần trăm từ số hồ sơ của hai kỳ. Số đơn vị được xếp hạng ở kỳ trước: " + sizesOf(earlier) +
      ". Ở kỳ này: " + sizesOf(ranking) + ".",
  ];
  if (confirmed > 0) notes.push("Có " + showCount(confirmed) + " tên được người dùng xác nhận là cùng một đơn vị.");
  if (asked > 0) notes.push("Có " + showCount(asked) + " đơn vị chưa so sánh vì tên chưa được xác nhận.");
  if (compared.care === "unlike") notes.push("Hai kỳ không cùng loại, cần cân nhắc khi so sánh.");
  if (blanks.length > 0)
    notes.push("Ô trống ở bảng kỳ trước được tính là 0, cần xác nhận: " + listedCells(blanks) + ".");
  return notes;
}

function sizesOf({ groups }: Ranking): string {
  if (groups.length === 0) return "0";
  return groups.map(({ name, units }) => (name === "" ? "" : name + " ") + showCount(units.length)).join("; ");
}
