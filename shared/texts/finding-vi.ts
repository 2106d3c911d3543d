import type { BalanceId, FindingCode, FindingDetail, Term } from "../domain/finding-detail";
import type { Count } from "../domain/indicator";
import { describeDetail } from "./describe-failure";
import { meaningsVi } from "./meanings-vi";
import { indicatorsVi } from "./indicators-vi";
import { showCount, showDecimal, showRate } from "./show-number";

/** One sentence or two for everything that an audit finds: what is wrong, with both figures, then what to do. */
export type FindingTexts = {
  readonly [C in FindingCode]: (detail: Extract<FindingDetail, { code: C }>) => string;
};

/** The balances, as the formulas that people know. */
export const balancesVi: Record<BalanceId, string> = {
  receivedByChannel: "tiếp nhận = trực tuyến + trực tiếp + bưu chính + kỳ trước chuyển sang",
  newByChannel: "tiếp nhận mới = trực tuyến + trực tiếp + bưu chính",
  newAndCarriedOver: "tổng tiếp nhận = tiếp nhận mới + kỳ trước chuyển sang",
  onlineByKind: "trực tuyến = toàn trình + một phần (+ hình thức khác)",
  resolvedByDeadline: "đã giải quyết = trước hạn + đúng hạn + quá hạn",
  earlyAndOnTime: "trước và đúng hạn = trước hạn + đúng hạn",
  resolvedLateByApology: "giải quyết quá hạn = có thư xin lỗi + chưa có thư xin lỗi",
  pendingByDeadline: "đang giải quyết = trong hạn + quá hạn",
  pendingLateByApology: "đang giải quyết quá hạn = có thư xin lỗi + chưa có thư xin lỗi",
  resolvedAndPending: "tiếp nhận = đã giải quyết + đang giải quyết",
};

const CHECK_SOURCE = "Hãy đối chiếu với nguồn.";

function named({ cell, meaning, value }: Term): string {
  return `${meaningsVi[meaning]} (${cell}) ${showCount(value)}`;
}

function sum(terms: readonly Term[]): string {
  return terms.map(named).join(" + ");
}

/** "= 95", left out after a single term. */
function result(terms: readonly Term[], value: number): string {
  return terms.length > 1 ? " = " + showCount(value) : "";
}

function off(stated: number, computed: number): string {
  return showCount(Math.abs(stated - computed));
}

function names(list: readonly string[], most = 10): string {
  const rest = list.length - most;
  return list.slice(0, most).join("; ") + (rest > 0 ? ` và ${showCount(rest)} tên khác` : "");
}

function meaningNames(list: readonly Count[]): string {
  return list.map((meaning) => meaningsVi[meaning].toLowerCase()).join(", ");
}

function share({ part, whole }: { readonly part: number; readonly whole: number }): string {
  return `${showRate(part / whole)} (${showCount(part)}/${showCount(whole)})`;
}

function shown(score: number): string {
  return showDecimal(score, 10).replace(/,?0+$/, "");
}

/** The findings of an audit in official Vietnamese. */
export const findingVi: FindingTexts = {
  unreadable: ({ failure }) => describeDetail(failure),
  perhapsEaten: ({ cells, text, likely }) =>
    `Cột có số bị bảng tính đọc nhầm dấu hàng nghìn, nên ${showCount(cells)} số nhỏ khác cũng có thể sai (“${text}” có thể là ${showCount(likely)}). ${CHECK_SOURCE}`,
  unbalanced: ({ balance, whole, parts, stated, computed }) => {
    const [resolved] = parts;
    const rest = balance === "resolvedAndPending" && parts.length === 2 && resolved !== undefined
      ? ` Lấy số tiếp nhận trừ số đã giải quyết thì còn ${showCount(stated - resolved.value).replace(/^-/, "âm ")}.`
      : "";
    return `${sum(whole)}${result(whole, stated)}, nhưng ${sum(parts)}${result(parts, computed)}: lệch ${off(stated, computed)}.${rest} Hãy đối chiếu với nguồn và sửa số sai.`;
  },
  remainder: ({ whole, parts, stated, computed, lacking }) =>
    `${sum(parts)}${result(parts, computed)}, trong khi ${sum(whole)}: còn ${off(stated, computed)} hồ sơ chưa rõ thuộc cột nào (bảng không có: ${meaningNames(lacking)}). ${CHECK_SOURCE}`,
  blankPart: ({ whole, stated, computed, blank, likely }) =>
    `Ô ${blank} để trống. Nếu tính là 0 thì các số chi tiết cộng được ${showCount(computed)}, ít hơn ${sum(whole)}` +
    (likely === undefined
      ? `: thiếu ${off(stated, computed)}. Hãy bổ sung số còn thiếu.`
      : `. Để cân đối, ô này phải là ${showCount(likely)}; hãy đối chiếu với nguồn rồi bổ sung.`),
  unbalancedThroughout: ({ balance, whole, parts, stated, computed, rows, of }) =>
    `Cân đối “${balancesVi[balance]}” không đúng ở ${showCount(rows)}/${showCount(of)} dòng. Có lẽ một cột không thuộc tổng này hoặc bảng đếm cách khác; hãy xem lại cách đọc cột. Ví dụ: ${sum(whole)}${result(whole, stated)}, nhưng ${sum(parts)}${result(parts, computed)}.`,
  wrongTotal: ({ cell, meaning, stated, computed, rows }) =>
    `${meaningsVi[meaning]} (${cell}) ghi ${showCount(stated)}, nhưng cộng ${showCount(rows)} dòng được ${showCount(computed)}: lệch ${off(stated, computed)}. Hãy tìm dòng sai hoặc cộng lại.`,
  totalOverBlanks: ({ cell, meaning, stated, computed, blank, likely }) =>
    `Ô ${blank} để trống. Dòng tổng ghi ${meaningsVi[meaning].toLowerCase()} (${cell}) là ${showCount(stated)}, lớn hơn số cộng lại ${showCount(computed)}` +
    (likely === undefined ? ". Hãy bổ sung số còn thiếu." : `. Theo dòng tổng, ô này là ${showCount(likely)}; hãy đối chiếu với nguồn rồi bổ sung.`),
  unlikeTotal: ({ cell, meaning, stated, computed, rows }) =>
    `Không cột nào của dòng này bằng tổng của các đơn vị. Ví dụ ${meaningsVi[meaning].toLowerCase()} (${cell}) ghi ${showCount(stated)}, cộng ${showCount(rows)} dòng được ${showCount(computed)}. Có lẽ bảng chỉ trích một phần đơn vị; hãy kiểm tra.`,
  perhapsTotal: ({ units }) =>
    `Dòng này đang được tính là đơn vị nhưng có thể là dòng tổng: mọi số lượng bằng đúng tổng của ${showCount(units)} đơn vị còn lại. Nếu là dòng tổng, hãy sửa loại dòng rồi đọc lại.`,
  partExceedsWhole: ({ part, whole }) =>
    `${named(part)} lớn hơn ${named(whole)}. Một trong hai số sai; hãy đối chiếu với nguồn.`,
  partExceedsThroughout: ({ part, whole, rows, of }) =>
    `${meaningsVi[part.meaning]} lớn hơn ${meaningsVi[whole.meaning].toLowerCase()} ở ${showCount(rows)}/${showCount(of)} dòng (ví dụ ô ${part.cell} ghi ${showCount(part.value)}, ô ${whole.cell} ghi ${showCount(whole.value)}). Có lẽ hai cột không cùng phạm vi; hãy xem lại cách đọc cột.`,
  wrongRate: ({ text, part, whole, computed, throughout }) =>
    throughout === undefined
      ? `Tỷ lệ ghi ${text}, nhưng ${sum(part)} trên ${sum(whole)} là ${showRate(computed)}. Hãy tính lại tỷ lệ hoặc sửa số liệu.`
      : `Tỷ lệ khác số tính lại ở ${showCount(throughout.rows)}/${showCount(throughout.of)} dòng. Có lẽ cột này tính theo cách khác; hãy kiểm tra. Ví dụ ghi ${text}, nhưng ${sum(part)} trên ${sum(whole)} là ${showRate(computed)}.`,
  rateCutOff: ({ cells, text, computed }) =>
    `${showCount(cells)} tỷ lệ có vẻ bị làm tròn xuống (ví dụ ghi ${text}, tính lại là ${showDecimal(computed * 100, 4)}%). Không ảnh hưởng đến xếp hạng; nếu cần, hãy làm tròn lại.`,
  rateOfNothing: ({ cells, text }) =>
    `${showCount(cells)} dòng có mẫu số 0 mà vẫn ghi tỷ lệ (${text}). Không phát sinh thì không có tỷ lệ; hãy để trống hoặc ghi “Không phát sinh”.`,
  rateOutOfRange: ({ text }) => `Tỷ lệ ${text} nằm ngoài khoảng từ 0% đến 100%. ${CHECK_SOURCE}`,
  scoreAboveMost: ({ meaning, stated, most }) =>
    `${meaningsVi[meaning]} ghi ${shown(stated)}, cao hơn mức tối đa ${shown(most)}. ${CHECK_SOURCE}`,
  scoresAboveMost: ({ meaning, rows, of, most }) =>
    `${meaningsVi[meaning]} cao hơn mức tối đa ${shown(most)} ở ${showCount(rows)}/${showCount(of)} dòng. Có lẽ bảng dùng thang điểm khác; hãy xem lại cách đọc cột.`,
  negativeScore: ({ stated }) => `Điểm ${shown(stated)} nhỏ hơn 0. ${CHECK_SOURCE}`,
  outsized: ({ meaning, stated, others }) =>
    `${meaningsVi[meaning]} ${showCount(stated)} gấp hơn 20 lần tổng của mọi đơn vị còn lại (${showCount(others)}). Có thể nhập thừa chữ số, hoặc đây là dòng tổng; hãy kiểm tra.`,
  rowsLeftOut: ({ rows, counted }) =>
    `Số liệu của đơn vị chưa gồm ${showCount(rows)} dòng hồ sơ chưa tính được${counted === undefined ? "" : ` (đã tính ${showCount(counted)} hồ sơ tiếp nhận)`}. Hãy xem các dòng đó ở bảng hồ sơ, sửa hoặc bổ sung rồi đếm lại.`,
  repeatedUnit: ({ rows }) => `Đơn vị có ở ${showCount(rows.length)} dòng (${rows.join(", ")}) trong cùng khối. Hãy bỏ dòng trùng, cộng vào một dòng hoặc sửa tên.`,
  repeatedThroughout: ({ units, rows }) =>
    `${showCount(units)} đơn vị có ở ${showCount(rows)} dòng. Có lẽ mỗi dòng là một kỳ hoặc một lĩnh vực; hãy tách riêng từng kỳ hoặc cộng theo đơn vị trước khi xếp hạng.`,
  namesakes: ({ names: list }) => `Cùng tên ở nhiều khối: ${names(list)}. Nếu là một đơn vị, số liệu bị tính hai lần; nếu là hai đơn vị, không cần sửa.`,
  unclearRow: ({ failure }) => describeDetail(failure),
  notInList: ({ suggestions }) =>
    "Tên này không có trong danh mục đơn vị." + (suggestions.length === 0 ? " Hãy kiểm tra lại tên." : ` Có thể là: ${names(suggestions, 5)}. Hãy xác nhận.`),
  missingUnits: ({ names: list }) => `Thiếu ${showCount(list.length)} đơn vị so với danh mục: ${names(list)}. Hãy bổ sung, hoặc xác nhận các đơn vị này không báo cáo.`,
  listOfOthers: ({ found, of }) => `Chỉ ${showCount(found)}/${showCount(of)} đơn vị có trong danh mục đã chọn, nên không đối chiếu tên. Hãy chọn đúng tỉnh, thành phố.`,
  countJump: ({ meaning, before, now }) =>
    `${meaningsVi[meaning]} ${now > before ? "tăng" : "giảm"} bất thường: kỳ trước ${showCount(before)}, kỳ này ${showCount(now)} (chênh hơn 3 lần). Hãy xác nhận.`,
  rateJump: ({ indicator, before, now }) =>
    `Tỷ lệ “${indicatorsVi[indicator].name}” thay đổi hơn 30 điểm phần trăm: kỳ trước ${share(before)}, kỳ này ${share(now)}. Hãy xác nhận.`,
  cumulativeFell: ({ meaning, before, now }) =>
    `Số lũy kế không thể giảm: ${meaningsVi[meaning].toLowerCase()} kỳ trước ${showCount(before)}, kỳ này ${showCount(now)}. Hãy đối chiếu hai kỳ.`,
  goneSince: ({ names: list }) => `${showCount(list.length)} đơn vị của kỳ trước không có trong kỳ này: ${names(list)}. Hãy xác nhận.`,
  hiddenUnits: ({ rows }) => `${showCount(rows)} đơn vị nằm ở dòng ẩn hoặc bị lọc; vẫn được tính.`,
  blankCounts: ({ cells }) => `${showCount(cells)} ô trống trong các cột số lượng, đang được tính là 0. Nếu là số liệu còn thiếu, hãy bổ sung.`,
  otherPeriod: ({ period, columns }) => `Cột ${columns.join(", ")} là số liệu ${period}, không kiểm tra chung với kỳ này.`,
};
