import type { LeftOutPeriod, PeriodTrend } from "../reporting/period-trend";
import { showCount, showRate } from "../texts/show-number";
import { showPoints } from "../texts/show-points";
import { periodsVi } from "../texts/periods-vi";
import { describeFailure } from "../texts/describe-failure";

/** What is said of the whole course, over all units: "Từ tháng 3/2024 đến tháng 5/2024: … tăng 8,8 điểm phần trăm." */
export function trendSentence({ periods }: PeriodTrend): string {
  const active = periods.filter(({ pooled }) => pooled.whole > 0);
  const [first, last] = [active[0], active[active.length - 1]];
  if (first === undefined || last === undefined || first === last) return "Chưa có hai kỳ để nói về diễn biến.";
  const rate = ({ pooled }: typeof first): string => showRate(pooled.part / pooled.whole);
  const change = periodsVi.pointsSaid(showPoints(first.pooled, last.pooled));
  return `Từ ${first.period.label} đến ${last.period.label}: tỷ lệ chung từ ${rate(first)} nay là ${rate(last)}, ${change}.`;
}

/** What has to be known to read the sheet, a line each. */
export function trendNotes(trend: PeriodTrend, withTarget: boolean, madeAt: string): string[] {
  const { common, leftOut, periods } = trend;
  const notes = [
    "Nguồn: các trang ghi ở cột cuối, đọc lúc " + madeAt + ". Đơn vị giữa các kỳ được nối theo tên khớp chính xác hoặc tên người dùng đã xác nhận.",
  ];
  if (common !== undefined)
    notes.push(
      "Số đơn vị được tính không như nhau giữa các kỳ, nên có thêm ba cột của riêng " + showCount(common.units) + " đơn vị có số liệu ở mọi kỳ.",
    );
  if (withTarget) notes.push("Chỉ tiêu ghi ở mọi kỳ là chỉ tiêu của kỳ này, để đối chiếu; không phải chỉ tiêu đã giao cho các kỳ trước.");
  const quiet = periods.filter(({ pooled }) => pooled.whole === 0).map(({ period }) => period.label);
  if (quiet.length > 0) notes.push("Không phát sinh hồ sơ: " + quiet.join(", ") + ".");
  return [...notes, ...leftOut.map((one) => "Không đưa vào: " + leftOutText(one))];
}

/** Which period of which sheet is left out, and why. */
function leftOutText({ label, sheet, why, error }: LeftOutPeriod): string {
  const which = `${label} (trang “${sheet}”)`;
  if (why === "cannotRank") return `${which}. ${describeFailure(error)}`;
  return which + " " + { unlike: "không cùng loại kỳ.", later: "sau kỳ này.", twice: "có hai bảng cho số khác nhau." }[why];
}
