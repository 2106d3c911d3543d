import { annexOf } from "../../shared/reports/annex-of-report";
import { USUAL_ANNEX } from "../../shared/reports/annex-options";
import { headingCells } from "../../shared/reports/annex-headings";
import { areaAddress } from "../../shared/tables/grid";
import { ducTho } from "../../workbench/samples/duc-tho";
import { vinhLinh } from "../../workbench/samples/vinh-linh";
import { drawnGrid } from "../support/table";
import { materialOf, tableIn, tableOf } from "./annex-fixture";
import type { ReportAnnex } from "../../shared/reports/report-annex";

const drawn = ({ rows }: ReportAnnex): string[] => rows.map(({ is, cells }) => is + " " + cells.map(({ shown }) => shown).join(" | "));
const vinhLinhAnnex = (): ReportAnnex =>
  annexOf(materialOf(tableOf(vinhLinh, "Vĩnh Linh 5-2024"), ["fullOnline", "fullAndPartOnline"], tableOf(vinhLinh, "Vĩnh Linh 4-2024")), USUAL_ANNEX);

describe("the annex of Vĩnh Linh, May 2024 against April", () => {
  it("has the published figures of the district in its sums: 33,8%, up 8,8; 76,9%, up 48,3", () => {
    const annex = vinhLinhAnnex();
    expect([annex.title, annex.period, annex.unitOfMeasure]).toEqual([
      "KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH",
      "Tháng 5/2024, so với tháng 4/2024",
      "Đơn vị tính: hồ sơ, %",
    ]);
    const lines = drawn(annex);
    expect(lines).toHaveLength(20);
    expect([...lines.slice(0, 3), ...lines.slice(-2)]).toEqual([
      "unit 1 | Thị trấn Hồ Xá | 95 | 196 | 48,47% | 32,18% | ▲ 16,29 | 1 | ▲ 4 | 183 | 196 | 93,37% | 37,93% | ▲ 55,44 | 1 | ▲ 2",
      "unit 2 | Thị trấn Cửa Tùng | 51 | 112 | 45,54% | 37,62% | ▲ 7,91 | 2 | ▼ 1 | 96 | 112 | 85,71% | 40,59% | ▲ 45,12 | 3 | ▼ 1",
      "unit 3 | Xã Vĩnh Giang | 36 | 82 | 43,90% | 34,94% | ▲ 8,96 | 3 | 0 | 72 | 82 | 87,80% | 40,96% | ▲ 46,84 | 2 | ▼ 1",
      "unit 19 | Xã Vĩnh Sơn | 20 | 89 | 22,47% | 17,20% | ▲ 5,27 | 19 | ▼ 1 | 63 | 89 | 70,79% | 20,43% | ▲ 50,36 | 14 | ▲ 4",
      "total  | Tổng cộng | 701 | 2.074 | 33,80% | 25,00% | ▲ 8,80 |  |  | 1.595 | 2.074 | 76,90% | 28,60% | ▲ 48,30 |  | ",
    ]);
  });

  it("heads its columns by the table's own words under the name of each indicator", () => {
    const { columns, definitions } = vinhLinhAnnex();
    expect(columns.slice(0, 9).map(({ headings }) => headings.join(" / "))).toEqual([
      "TT",
      "Đơn vị",
      "Tỷ lệ trực tuyến toàn trình / Số hồ sơ / Tiếp nhận: Trực tuyến toàn trình",
      "Tỷ lệ trực tuyến toàn trình / Số hồ sơ / Tiếp nhận: Tổng số",
      "Tỷ lệ trực tuyến toàn trình / Tỷ lệ",
      "Tỷ lệ trực tuyến toàn trình / Kỳ trước (tháng 4/2024)",
      "Tỷ lệ trực tuyến toàn trình / Tăng, giảm (điểm phần trăm)",
      "Xếp hạng / Hạng",
      "Xếp hạng / Thay đổi hạng",
    ]);
    expect(definitions.map(({ name }) => name)).toEqual(["Trực tuyến toàn trình", "Trực tuyến toàn trình và một phần"]);
    const { cells, levels } = headingCells(columns.slice(0, 9));
    expect(levels).toBe(3);
    expect(cells.map(({ text, area }) => text + " " + areaAddress(area))).toEqual([
      "TT A1:A3",
      "Đơn vị B1:B3",
      "Tỷ lệ trực tuyến toàn trình C1:G1",
      "Xếp hạng H1:I1",
      "Số hồ sơ C2:D2",
      "Tỷ lệ E2:E3",
      "Kỳ trước (tháng 4/2024) F2:F3",
      "Tăng, giảm (điểm phần trăm) G2:G3",
      "Hạng H2:H3",
      "Thay đổi hạng I2:I3",
      "Tiếp nhận: Trực tuyến toàn trình C3",
      "Tiếp nhận: Tổng số D3",
    ]);
  });
});

describe("the annex of Đức Thọ, 2024, held against the plan", () => {
  const material = materialOf(tableOf(ducTho, "Đức Thọ tuần 26-2024"), ["onlineOfReceived", "digitizedResults"], undefined, {
    onlineOfReceived: { from: "column", column: 10 },
    digitizedResults: { from: "column", column: 11 },
  });

  it("keeps the unit with more online dossiers than dossiers in the table, out of the sums, and says why", () => {
    const annex = annexOf(material, { ...USUAL_ANNEX, period: "6 tháng đầu năm 2024" });
    const lines = drawn(annex);
    expect(lines).toHaveLength(17);
    expect(lines.filter((line) => /Tân Hương|Đức Thọ|Tân Dân|Đức Lạng|Tổng cộng/.test(line))).toEqual([
      "unit 1 | Thị trấn Đức Thọ | 235 | 318 | 73,90% | 60% | Đạt | 1 | 276 | 314 | 87,90% | 80% | Đạt | 1",
      "unit 11 | Xã Đức Lạng | 40 | 88 | 45,45% | 60% | Chưa đạt | 11 | 62 | 84 | 73,81% | 80% | Chưa đạt | 6",
      "unit 12 | Xã Tân Dân | 50 | 110 | 45,45% | 60% | Chưa đạt | 11 | 72 | 102 | 70,59% | 80% | Chưa đạt | 8",
      "unit 16 | Xã Tân Hương | Cần rà soát | Cần rà soát | Cần rà soát |  |  |  | 24 | 38 | 63,16% | 80% | Chưa đạt | 11",
      // 1.307 − 64 of 2.228 − 46: what the table itself adds up holds the impossible row.
      "total  | Tổng cộng | 1.243 | 2.182 | 56,97% |  |  |  | 1.538 | 2.150 | 71,53% |  |  | ",
    ]);
    expect(annex.period).toBe("6 tháng đầu năm 2024");
    expect(annex.notes.slice(0, 2)).toEqual([
      "“Trực tuyến / tổng tiếp nhận”: cần rà soát số liệu, không tính tỷ lệ và không cộng vào dòng cộng: 1 đơn vị (Xã Tân Hương).",
      "Đề nghị rà soát 1 đơn vị: Xã Tân Hương (ô D16: Tử số (64) lớn hơn mẫu số (46). Đề nghị kiểm tra lại số liệu của dòng này).",
    ]);
    expect(annex.notes.join(" ")).toContain("chỉ tiêu tối thiểu theo cột K “Chỉ tiêu kế hoạch > Chỉ tiêu trực tuyến”; bằng chỉ tiêu là đạt.");
  });

  it("stands in the order of the source, and without the columns that nobody asked for", () => {
    const annex = annexOf(material, { ...USUAL_ANNEX, counts: false, ranks: false, order: "table", title: " Phụ lục tuần " });
    expect(annex.title).toBe("Phụ lục tuần");
    expect(annex.unitOfMeasure).toBe("Đơn vị tính: %");
    expect(annex.columns.map(({ role }) => role)).toEqual(["ordinal", "name", "rate", "target", "verdict", "rate", "target", "verdict"]);
    expect(drawn(annex).slice(0, 2)).toEqual([
      "unit 1 | Thị trấn Đức Thọ | 73,90% | 60% | Đạt | 87,90% | 80% | Đạt",
      "unit 2 | Xã An Dũng | 40,14% | 60% | Chưa đạt | 75,00% | 80% | Chưa đạt",
    ]);
    expect(annex.notes.join(" ")).not.toContain("hạng");
  });
});

describe("peer groups, and units that cannot be compared", () => {
  const now = tableIn(
    drawnGrid(`
      | KẾT QUẢ THÁNG 5/2024 | | | |
      | STT | Đơn vị      | Tổng số tiếp nhận | Tiếp nhận trực tuyến |
      | I   | Phường      |                   |                      |
      | 1   | Phường Bắc  | 100               | 50                   |
      | 2   | Phường Nam  | 10                | 9                    |
      | II  | Xã          |                   |                      |
      | 1   | Xã Vạn Phú  | 3                 | 1                    |
      | 2   | Xã Vạn Thọ  | 0                 | 0                    |
      | 3   | Xã Đại Lãnh | 1000              | 499                  |
      | 4   | Xã Mới      | 10                | 10                   |
      | 5   | Xã Van Binh | 4                 | 2                    |
    `),
  );
  const before = tableIn({
    ...drawnGrid(`
      | KẾT QUẢ THÁNG 4/2024 | | | |
      | STT | Đơn vị      | Tổng số tiếp nhận | Tiếp nhận trực tuyến |
      | I   | Phường      |                   |                      |
      | 1   | Phường Bắc  | 100               | 60                   |
      | 2   | Phường Nam  | 10                | 9                    |
      | II  | Xã          |                   |                      |
      | 1   | Xã Vạn Phú  | 0                 | 0                    |
      | 2   | Xã Vạn Thọ  | 5                 | 5                    |
      | 3   | Xã Đại Lãnh | 100               | 50                   |
      | 4   | Xã Vạn Bình | 10                | 5                    |
      | 5   | Xã Cũ       | 10                | 5                    |
    `),
    sheet: "Tháng 4",
  });
  const half = { from: "value", target: { numerator: 1, denominator: 2 } } as const;

  it("numbers the groups, adds each up, compares the sums of the same units only, and leaves blank what cannot be compared", () => {
    const annex = annexOf(materialOf(now, ["onlineOfReceived"], before, { onlineOfReceived: half }), USUAL_ANNEX);
    expect(drawn(annex)).toEqual([
      "group I | Phường | 59 | 110 | 53,64% |  |  | 62,73% | ▼ 9,09 |  | ",
      "unit 1 | Phường Nam | 9 | 10 | 90,00% | 50% | Đạt | 90,00% | 0,00 | 1 | 0",
      "unit 2 | Phường Bắc | 50 | 100 | 50,00% | 50% | Đạt | 60,00% | ▼ 10,00 | 2 | 0",
      "group II | Xã | 512 | 1.017 | 50,34% |  |  |  |  |  | ",
      "unit 3 | Xã Mới | 10 | 10 | 100,00% | 50% | Đạt |  |  | 1 | ",
      "unit 4 | Xã Van Binh | 2 | 4 | 50,00% | 50% | Đạt |  |  | 2 | ",
      "unit 5 | Xã Đại Lãnh | 499 | 1.000 | 49,90% | 50% | Chưa đạt | 50,00% | ▼ 0,10 | 3 | ▼ 1",
      "unit 6 | Xã Vạn Phú | 1 | 3 | 33,33% | 50% | Chưa đạt |  |  | 4 | ",
      "unit 7 | Xã Vạn Thọ | 0 | 0 | Không phát sinh |  |  |  |  |  | ",
      "total  | Tổng cộng | 571 | 1.127 | 50,67% |  |  |  |  |  | ",
    ]);
    const notes = annex.notes.join("\n");
    expect(notes).toContain("Không phát sinh (mẫu số bằng 0, không tính tỷ lệ): 1 đơn vị (Xã Vạn Thọ).");
    expect(notes).toContain("Không so sánh với tháng 4/2024 vì không có ở bảng kỳ trước: 1 đơn vị (Xã Mới).");
    expect(notes).toContain("vì tên chưa được xác nhận là cùng một đơn vị: 1 đơn vị (Xã Van Binh).");
    expect(notes).toContain("vì kỳ trước không phát sinh: 1 đơn vị (Xã Vạn Phú).");
    expect(notes).toContain("Có ở tháng 4/2024, không có ở kỳ này: 1 đơn vị (Xã Cũ).");
    expect(notes).toContain("Dòng cộng để trống phần so sánh");
    expect(notes).toContain("Xếp hạng trong từng khối");
  });

  it("never rounds a rate across its target, nor a change to 0 that is none", () => {
    const table = (counts: string, month: number) =>
      tableIn({
        ...drawnGrid(`
          | KẾT QUẢ THÁNG ${month}/2024 | | | |
          | STT | Đơn vị | Tổng số tiếp nhận | Tiếp nhận trực tuyến |
          | 1   | Xã A   | 1000000           | ${counts}            |
          | 2   | Xã B   | 0                 | 0                    |
        `),
        sheet: "Tháng " + String(month),
      });
    const material = materialOf(table("499999", 5), ["onlineOfReceived"], table("499998", 4), { onlineOfReceived: half });
    expect(drawn(annexOf(material, USUAL_ANNEX))).toEqual([
      "unit 1 | Xã A | 499.999 | 1.000.000 | 49,9999% | 50% | Chưa đạt | 49,9998% | Gần như không đổi | 1 | 0",
      "unit 2 | Xã B | 0 | 0 | Không phát sinh |  |  |  |  |  | ",
      "total  | Tổng cộng | 499.999 | 1.000.000 | 49,9999% |  |  | 49,9998% | Gần như không đổi |  | ",
    ]);
  });

  it("gives a group of nothing but units apart no sums", () => {
    const odd = tableIn(
      drawnGrid(`
        | STT | Đơn vị      | Tổng số tiếp nhận | Tiếp nhận trực tuyến |
        | I   | Phường      |                   |                      |
        | 1   | Phường Bắc  | 100               | 101                  |
        | II  | Xã          |                   |                      |
        | 1   | Xã Vạn Phú  | 0                 | 0                    |
        | III | Sở          |                   |                      |
        | 1   | Sở Y tế     | 10                | 5                    |
      `),
    );
    expect(drawn(annexOf(materialOf(odd, ["onlineOfReceived"]), { ...USUAL_ANNEX, ranks: false }))).toEqual([
      "group I | Phường |  |  | Cần rà soát",
      "unit 1 | Phường Bắc | Cần rà soát | Cần rà soát | Cần rà soát",
      "group II | Xã | 0 | 0 | Không phát sinh",
      "unit 2 | Xã Vạn Phú | 0 | 0 | Không phát sinh",
      "group III | Sở | 5 | 10 | 50,00%",
      "unit 3 | Sở Y tế | 5 | 10 | 50,00%",
      "total  | Tổng cộng | 5 | 10 | 50,00%",
    ]);
  });
});

it("says of how many indicators it compares, and names those that the earlier table cannot give", () => {
  const april = tableOf(vinhLinh, "Vĩnh Linh 4-2024");
  const material = materialOf(tableOf(vinhLinh, "Vĩnh Linh 5-2024"), ["fullOnline", "digitizedResults"], april);
  const [first, second] = material.indicators;
  const partly = { ...material, indicators: [first, { ...(second ?? first), compared: undefined }] } as const;
  const said = (annex: ReportAnnex): unknown => [annex.period, annex.notes.some((note) => /^Không có số liệu của tháng 4\/2024 để so sánh: “[^”]+”\.$/.test(note))];
  expect(said(annexOf(partly, USUAL_ANNEX))).toEqual(["Tháng 5/2024, 1 chỉ số so với tháng 4/2024", true]);
  expect(said(annexOf(partly, { ...USUAL_ANNEX, before: false }))).toEqual(["Tháng 5/2024", false]);
});

test("no rate is rounded across the target that all units have, be it from a column, nor to 100%", () => {
  const source = tableIn(
    drawnGrid(`
    | TT | Đơn vị | Tổng số tiếp nhận | Tiếp nhận trực tuyến | Chỉ tiêu |
    | 1  | Xã A   | 100000            | 49998                | 0.5      |
    | 2  | Xã B   | 100000            | 0                    | 0.5      |
    | 3  | Xã C   | 99999             | 99998                | 0.5      |`),
  );
  const annex = annexOf(materialOf(source, ["onlineOfReceived"], undefined, { onlineOfReceived: { from: "column", column: 4 } }), USUAL_ANNEX);
  expect(drawn(annex)).toEqual([
    "unit 1 | Xã C | 99.998 | 99.999 | 99,999% | 50% | Đạt | 1",
    "unit 2 | Xã A | 49.998 | 100.000 | 49,998% | 50% | Chưa đạt | 2",
    "unit 3 | Xã B | 0 | 100.000 | 0,00% | 50% | Chưa đạt | 3",
    "total  | Tổng cộng | 149.996 | 299.999 | 49,999% |  |  | ",
  ]);
});
