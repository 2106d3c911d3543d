import { isScorePart, type RankKey, type Scorecard } from "../ranking/scorecard";
import type { TargetChoice } from "../ranking/ranking";
import { areaAddress } from "../tables/grid";
import type { UnitTable } from "../tables/unit-table";
import { showCount, showDecimal, showTarget } from "../texts/show-number";
import { showDay } from "../texts/show-day";
import { describeTerms, listedCells } from "./describe-terms";
import type { MeasureColumns, ScorecardColumns } from "./scorecard-columns";
import { wrapText } from "./wrap-text";

/** Characters that fit across the sheet before a line is broken. */
const LINE_LENGTH = 140;

/** The lines under a scorecard that say how its figures were made; the definitions of the rates follow them. */
export function scorecardNotes(card: Scorecard, columns: ScorecardColumns, table: UnitTable, readAt: string): string[] {
  const { request, groups, hiddenUnits, blanks } = card;
  const { blocks } = columns;
  const lower = blocks.filter(({ measure }) => measure.better === "lower");
  const judged = blocks.filter(({ target }) => target !== undefined);
  const notes = [compositeNote(card, blocks)];
  if (lower.length > 0)
    notes.push(
      "Chỉ số càng thấp càng tốt (" + namesOf(lower) + "): chỉ tiêu là mức tối đa; trong điểm chung tính bằng 100% trừ tỷ lệ" +
        (request.reading === "attainment" ? ", chia cho 100% trừ chỉ tiêu." : "."),
    );
  notes.push(
    "Chỉ số mà đơn vị không phát sinh" + (request.reading === "attainment" ? " hoặc không có chỉ tiêu" : "") +
      " thì không tính vào điểm chung của đơn vị đó; trọng số của các chỉ số còn lại được tính lại thành 100% (nêu ở cột “Không tính vào điểm chung”).",
    "Đơn vị có số liệu cần xem lại ở một chỉ số thì chưa có điểm chung; các chỉ số khác vẫn được đánh giá.",
  );
  if (judged.length > 0) {
    notes.push(...judged.map((block) => block.definition.name + ": " + targetNote(block, table)));
    notes.push("Đánh giá chung: “Đạt” khi mọi chỉ số được đánh giá đều đạt; “Chưa đạt” khi có ít nhất một chỉ số chưa đạt. Bằng chỉ tiêu là đạt.");
  }
  notes.push(rankNote(card, blocks, table));
  if (request.bands.length > 0) notes.push("Xếp loại theo điểm chung: " + request.bands.map(bandText).join("; ") + ".");
  notes.push(
    "Nguồn: trang “" + table.sheet + "”, vùng " + areaAddress(table.area) + ", đọc lúc " + readAt +
      ". Số liệu chép nguyên từ nguồn; tỷ lệ, đánh giá, điểm chung là công thức trên trang này. Sửa trọng số hoặc chỉ tiêu thì điểm và đánh giá tính lại, thứ hạng, các số đếm ở đầu trang, trọng số và chỉ tiêu nêu trong ghi chú là của lúc lập.",
  );
  if (groups.some(({ units }) => units.some(({ lines }) => lines !== undefined)))
    notes.push("Đơn vị có nhiều dòng ở nguồn: số hồ sơ là tổng các dòng nêu ở cột “Dòng nguồn”.");
  if (hiddenUnits > 0)
    notes.push("Có " + showCount(hiddenUnits) + " đơn vị nằm ở dòng ẩn hoặc bị lọc của nguồn, vẫn được tính.");
  if (blanks.length > 0) notes.push("Ô trống được tính là 0, cần xác nhận: " + listedCells(blanks) + ".");
  return notes.flatMap((note) => wrapText(note, LINE_LENGTH));
}

function compositeNote({ request }: Scorecard, blocks: readonly MeasureColumns[]): string {
  const counting = blocks.filter(
    ({ target, measure }) => request.reading === "rates" || target !== undefined || isScorePart(measure.of),
  );
  const sum = counting.reduce((all, { measure }) => all + measure.weight, 0);
  const weights = counting.map(({ definition, measure }) => definition.name + " " + showCount(measure.weight)).join("; ");
  const reading =
    request.reading === "rates"
      ? "trung bình có trọng số của các tỷ lệ"
      : "trung bình có trọng số của mức hoàn thành chỉ tiêu, tức tỷ lệ chia cho chỉ tiêu, cao nhất là 1";
  return "Điểm chung: " + reading + ", nhân 100. Trọng số khi lập: " + weights + " (tổng " + showCount(sum) + ").";
}

function targetNote({ measure }: MeasureColumns, table: UnitTable): string {
  const bound = measure.better === "lower" ? "tối đa" : "tối thiểu";
  const { target } = measure;
  return "chỉ tiêu " + bound + describeTarget(target, table) + ".";
}

function describeTarget(target: TargetChoice, table: UnitTable): string {
  if (target.from === "value") return " " + showTarget(target.target) + " cho mọi đơn vị";
  if (target.from === "column") return " theo " + describeTerms([{ column: target.column, sign: 1 }], table);
  if (target.from !== "table") return "";
  const documents = new Set([...target.assigned.values()].flatMap((each) => ("code" in each ? [] : each.document)));
  const named = [...documents].filter((document) => document !== "").join("; ");
  return (
    " theo trang “" + target.sheet + "”" + (target.date === undefined ? "" : ", đánh giá tại ngày " + showDay(target.date)) +
    (named === "" ? "" : " (" + named + ")")
  );
}

function rankNote({ request, groups }: Scorecard, blocks: readonly MeasureColumns[], table: UnitTable): string {
  const { rankBy, tieBreakers, first } = request;
  const name = (key: RankKey): string => keyName(key, blocks, table);
  const ties =
    tieBreakers.length === 0
      ? ""
      : " Bằng nhau thì xét lần lượt: " + tieBreakers.map(name).join("; ") +
        "; nội dung nào có đơn vị trong nhóm bằng nhau không có số liệu hoặc không phát sinh thì bỏ qua cho cả nhóm đó.";
  return (
    (groups.length > 1 ? "Xếp hạng trong từng khối" : "Xếp hạng chung các đơn vị") + " theo " + name(rankBy) + ", " +
    (first === "best" ? "tốt nhất xếp trước." : "tốt nhất xếp sau.") + ties +
    " Vẫn bằng nhau thì đồng hạng và bỏ qua hạng kế tiếp (1, 1, 3). So sánh bằng số chính xác, không bằng số đã làm tròn."
  );
}

function keyName(key: RankKey, blocks: readonly MeasureColumns[], table: UnitTable): string {
  if (key.by === "composite") return "điểm chung";
  if (key.by === "measure") return blocks[key.measure]?.definition.name ?? "";
  const column = describeTerms([{ column: key.column, sign: 1 }], table);
  return (key.better === "lower" ? "ít hơn ở " : "nhiều hơn ở ") + column;
}

function bandText({ from, above, name }: Scorecard["request"]["bands"][number]): string {
  return name + (above === true ? " trên " : " từ ") + showDecimal(from, 2).replace(/,?0+$/, "") + " điểm";
}

function namesOf(blocks: readonly MeasureColumns[]): string {
  return blocks.map(({ definition }) => definition.name).join("; ");
}
