import { proposedSubject } from "../../shared/letters/proposed-subject";
import type { ReportMaterial } from "../../shared/reporting/report-material";
import { tablePeriod } from "../../shared/tables/table-period";

function subjectOf(ids: readonly string[], title: string): string {
  const indicators = ids.map((id) => ({ indicator: { id } })) as unknown as ReportMaterial["indicators"];
  return proposedSubject({ indicators, period: tablePeriod({ sheet: "", title, columns: [] }) });
}

test.each([
  [["fullOnline", "fullAndPartOnline"], "Kết quả tháng 5/2024", "kết quả tiếp nhận, giải quyết hồ sơ trực tuyến tháng 5/2024"],
  [["resolvedOnline"], "Lũy kế từ 01/01/2024 đến 22/5/2024", "kết quả tiếp nhận, giải quyết hồ sơ trực tuyến lũy kế từ 01/01/2024 đến 22/05/2024"],
  [["fullOnline", "digitizedResults"], "Kết quả tháng 5/2024", "kết quả tiếp nhận, giải quyết hồ sơ thủ tục hành chính tháng 5/2024"],
  [["onTime"], "Kết quả", "kết quả tiếp nhận, giải quyết hồ sơ thủ tục hành chính"],
])("the subject of a letter about %j of “%s” is “%s”", (ids, title, subject) => {
  expect(subjectOf(ids, title)).toBe(subject);
});
