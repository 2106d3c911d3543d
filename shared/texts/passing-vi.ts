import type { AllocationObstacle } from "../domain/allocation-obstacle";
import type { AllocationRule } from "../domain/allocation-request";
import type { GivenTarget } from "../domain/allocation-rule";
import { showCount, showDecimal, showRate, showTarget } from "./show-number";
import type { Target } from "../domain/target";

/** What passing a target down says in Vietnamese. Counts and rates arrive as written. */
export const passingVi = {
  noTable: "Chưa đọc được bảng số liệu kỳ trước. Hãy mở trang có bảng rồi bấm “Đọc lại vùng đang chọn”.",
  source: "Số liệu kỳ trước",
  place: (sheet: string, area: string) => `Trang “${sheet}”, vùng ${area}`,
  period: (period: string) => `Kỳ: ${period}`,
  indicator: "Chỉ số",
  group: "Giao cho",
  allGroups: (units: string) => `Tất cả ${units} đơn vị`,
  oneGroup: (name: string, units: string) => `${name} (${units} đơn vị)`,
  noGroup: "Không thuộc khối nào",
  chooseColumns: "Chỉ số này chưa có đủ cột. Hãy chọn chỉ số khác, hoặc chọn cột ở phần Xếp hạng.",
  lowerIsBetter:
    "Chỉ số này càng thấp càng tốt nên không giao mức tối thiểu cho cấp dưới được. Hãy chọn chỉ số càng cao càng tốt.",
  customIndicator: "Cột tự chọn: chỉ giao được khi tỷ lệ càng cao càng tốt.",
  doubtfulWhy: "Hãy sửa ô được nêu rồi đọc lại, hoặc chọn không giao: đơn vị đó không có chỉ tiêu và không tính vào tỷ lệ chung.",
  leaveOut: (count: string) => `Không giao cho ${count} đơn vị này`,
  idle: (count: string) => `${count} đơn vị không phát sinh kỳ trước: không ảnh hưởng tỷ lệ chung.`,

  parentHeading: "Chỉ tiêu của cấp trên",
  parent: "Chỉ tiêu được giao",
  parentHint: "Tỷ lệ tối thiểu, ví dụ: 55%",
  understood: (share: string) => `Hiểu là ${share}.`,
  document: "Theo văn bản",
  documentHint: "Ví dụ: Quyết định số 793/QĐ-UBND của UBND tỉnh",
  body: "Cơ quan giao cho cấp dưới",
  bodyHint: "Ví dụ: UBND huyện Phú Bình",

  ruleHeading: "Cách chia",
  rule: "Quy tắc",
  rules: { equal: "Một mức chung", gap: "Theo khoảng cách đến mức trần" } satisfies Record<AllocationRule, string>,
  ruleNotes: {
    equal: "Mọi đơn vị cùng một mức: mức nhỏ nhất để tỷ lệ chung đạt chỉ tiêu.",
    gap: "Mỗi đơn vị rút ngắn cùng một phần khoảng cách từ tỷ lệ kỳ trước đến mức trần; không đơn vị nào giảm, trừ khi đã vượt mức trần.",
  } satisfies Record<AllocationRule, string>,
  floor: "Mức sàn",
  ceiling: "Mức trần",
  floorHint: "Để trống: 0%",
  ceilingHint: "Để trống: 100%",
  step: "Bước làm tròn",
  keep: "Không giao thấp hơn mức đã đạt",

  resultHeading: "Đề xuất",
  typeParent: "Hãy nhập chỉ tiêu được giao để có đề xuất.",
  settleDoubtful: "Còn đơn vị cần xem lại số liệu: hãy sửa số liệu hoặc chọn không giao.",
  correctField: "Có ô nhập chưa đúng, xem lời nhắc ở ô đó.",
  proofMet: (share: string, parent: string, noun: string) =>
    `Nếu số ${noun} như kỳ trước, bình quân gia quyền của các chỉ tiêu là ${share}, không thấp hơn chỉ tiêu ${parent}.`,
  proofMissed: (share: string, parent: string, noun: string) =>
    `Nếu số ${noun} như kỳ trước, bình quân gia quyền của các chỉ tiêu là ${share}, thấp hơn chỉ tiêu ${parent}.`,
  surplus: (count: string, noun: string) => `Còn dư ${count} ${noun}.`,
  /** The same where units' dossiers are not whole before they are rounded. */
  surplusUnrounded: (count: string, noun: string) => `Còn dư ${count} ${noun}, tính khi chưa làm tròn.`,
  allJustMet: (dossiers: string, whole: string, noun: string, rate: string) =>
    `Mỗi đơn vị vừa đạt chỉ tiêu thì cộng lại là ${dossiers}/${whole} ${noun} (${rate}).`,
  allJustMetRounded: (dossiers: string, whole: string, noun: string, rate: string, spare: string) =>
    `Số ${noun} của từng đơn vị là số nguyên nên được làm tròn lên: mỗi đơn vị vừa đạt chỉ tiêu thì cộng lại là ` +
    `${dossiers}/${whole} ${noun} (${rate}), dư ${spare} ${noun}.`,
  missing: (count: string, noun: string) => `Còn thiếu ${count} ${noun}.`,
  levelEqual: (level: string) => `Mức chung: ${level}.`,
  levelGap: (share: string) => `Mỗi đơn vị rút ngắn ${share} khoảng cách đến mức trần.`,
  floorsSuffice: "Mức sàn và mức đã đạt đã bảo đảm chỉ tiêu; muốn mọi đơn vị tăng thêm, hãy đặt mức sàn cao hơn.",
  below: (count: string) => `${count} đơn vị được giao thấp hơn tỷ lệ kỳ trước.`,
  byHand: (count: string) => `${count} đơn vị có chỉ tiêu tự nhập.`,
  dropHands: "Bỏ các mức tự nhập",
  spread: "Chia lại phần còn lại cho các đơn vị khác",
  spreadNeeded: "Không kể các mức tự nhập thì không chia được, nên phần còn lại đã được chia lại cho các đơn vị khác.",
  find: "Tìm đơn vị",
  findHint: "Tên, không cần dấu",
  noneFound: "Không có đơn vị nào khớp.",
  unitsHeading: (count: string) => `Chỉ tiêu từng đơn vị (${count})`,
  before: (rate: string, part: string, whole: string) => `Kỳ trước ${rate} (${part}/${whole})`,
  beforeIdle: "Kỳ trước không phát sinh",
  rises: (points: string) => `tăng ${points} điểm phần trăm`,
  falls: (points: string) => `thấp hơn kỳ trước ${points} điểm phần trăm`,
  risesLittle: "tăng dưới 0,01 điểm phần trăm",
  fallsLittle: "thấp hơn kỳ trước dưới 0,01 điểm phần trăm",
  stays: "bằng kỳ trước",
  means: (dossiers: string, whole: string, noun: string) => `tương ứng ${dossiers}/${whole} ${noun}`,
  by: { rule: "", floor: "bằng mức sàn", reached: "giữ mức đã đạt", ceiling: "bằng mức trần", hand: "tự nhập" } satisfies Record<
    GivenTarget["by"],
    string
  >,
  adjust: "Sửa riêng",
  adjustOf: (unit: string) => `Sửa riêng ${unit}`,
  own: "Chỉ tiêu tự nhập",
  ownFloor: "Mức sàn riêng",
  ownCeiling: "Mức trần riêng",

  write: "Ghi phụ lục ra trang mới",
  keepsData: "Số liệu hiện có được giữ nguyên.",
  nothingToWrite: "Chưa có đề xuất để ghi.",
  writesMissed: (count: string, noun: string) => `Phụ lục sẽ ghi rõ: chưa bảo đảm chỉ tiêu, còn thiếu ${count} ${noun}.`,
  decisionHeading: "Quyết định giao và hiệu lực",
  decision: "Số, ngày quyết định",
  decisionHint: "Để trống thì phụ lục chừa chỗ điền.",
  from: "Có hiệu lực từ",
  to: "Đến hết ngày",
  dayHint: "Ngày/tháng/năm, ví dụ 01/01/2027.",
  withoutDocument: "Chưa ghi số, ngày quyết định: cột “Văn bản” của các dòng sẽ để trống.",
  withoutStart: "Chưa ghi ngày có hiệu lực: các dòng sẽ được dùng cho cả những kỳ trước khi giao.",
  withoutEnd: "Chưa ghi ngày kết thúc: các dòng được dùng cho đến khi có người ghi.",
  writeTargets: "Ghi thành trang “Chỉ tiêu”",
  writeTargetsNote: "Để các phần khác của Thước dùng làm chỉ tiêu của từng đơn vị.",
  hasTargets: (sheet: string) => `Tệp đã có bảng chỉ tiêu ở trang “${sheet}”; hãy thêm dòng ở phần “Bảng chỉ tiêu”.`,
  dossiers: "hồ sơ",
  services: "dịch vụ công",

  /** Why there is no proposal, and what to do. `unit` is the name of the unit it is about. */
  obstacle: (obstacle: AllocationObstacle, parent: Target, unit: string | undefined, noun: string): string => {
    switch (obstacle.code) {
      case "noUnits":
        return "Không có đơn vị nào đủ số liệu để giao.";
      case "noDossiers":
        return `Kỳ trước không đơn vị nào phát sinh ${noun}, nên không có gì để cân đối. Hãy dùng số liệu của kỳ khác.`;
      case "floorAboveCeiling":
        return `${unit ?? "Các đơn vị"}: mức sàn ${showTarget(obstacle.floor)} cao hơn mức trần ${showTarget(obstacle.ceiling)}. Hãy hạ mức sàn hoặc nâng mức trần.`;
      case "noTargetOnStep":
        return (
          `${unit ?? "Các đơn vị"}: từ mức sàn ${showTarget(obstacle.floor)} đến mức trần ${showTarget(obstacle.ceiling)} ` +
          `không có mức nào chia hết cho bước ${showTarget({ numerator: obstacle.step, denominator: 1000 })}. Hãy chọn bước nhỏ hơn.`
        );
      case "ceilingsTooLow": {
        const { most, fixed } = obstacle;
        const kept = fixed === 0 ? "" : ` và ${showCount(fixed)} mức tự nhập được giữ`;
        return (
          `Dù mọi đơn vị ở mức trần${kept} thì tỷ lệ chung cũng chỉ là ${showRate(most.share, parent)}, chỉ tiêu của cấp trên là ${showTarget(parent)}: ` +
          `còn thiếu ${showCount(most.missing)} ${noun}. Hãy nâng mức trần${fixed === 0 ? "" : " hoặc sửa mức tự nhập"}, hoặc chọn bước nhỏ hơn.`
        );
      }
    }
  },
  tenthsOfWay: (level: number) => showDecimal(level / 10, 1) + "%",
};
