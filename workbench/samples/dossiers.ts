import type { CellValue } from "../../shared/tables/grid";
import { UNIX_EPOCH } from "../../shared/tables/serial-day";
import { plainDay } from "../../shared/tables/shown-date";
import type { Sample, SampleSheet } from "./sample";

/** Serial numbers of days: 1 September 2025 is 45,901. */
const SEPTEMBER = 45_901;
const DOSSIERS = 600;
/** Real names of communes of Khánh Hòa since 1 July 2025, each with the share that comes online, which is made up. */
const UNITS = [
  ["Phường Nha Trang", 0.84], ["Phường Bắc Nha Trang", 0.77], ["Phường Tây Nha Trang", 0.71], ["Phường Nam Nha Trang", 0.8],
  ["Phường Ninh Hòa", 0.62], ["Phường Hòa Thắng", 0.47], ["Phường Cam Ranh", 0.66], ["Xã Vạn Ninh", 0.58],
  ["Xã Vạn Hưng", 0.52], ["Xã Đại Lãnh", 0.35], ["Xã Diên Khánh", 0.69], ["Xã Khánh Vĩnh", 0.28],
] as const;

/** Code, name, area, level, days until the promised one, fee; then first publication and end of validity, all made up. */
const PROCEDURES = [
  ["1.001193", "Đăng ký khai sinh", "Hộ tịch", "Toàn trình", 1, 0, "2019", ""],
  ["1.000656", "Đăng ký khai tử", "Hộ tịch", "Toàn trình", 1, 0, "2019", ""],
  ["1.000894", "Đăng ký kết hôn", "Hộ tịch", "Một phần", 3, 0, "2019", ""],
  ["1.004873", "Cấp Giấy xác nhận tình trạng hôn nhân", "Hộ tịch", "Toàn trình", 3, 8000, "2020", ""],
  ["2.000815", "Chứng thực bản sao từ bản chính", "Chứng thực", "Một phần", 2, 10_000, "2020", ""],
  ["1.001612", "Đăng ký thành lập hộ kinh doanh", "Hộ kinh doanh", "Toàn trình", 3, 100_000, "2021", ""],
  ["1.001731", "Hỗ trợ chi phí mai táng", "Bảo trợ xã hội", "Toàn trình", 5, 0, "2019", "30/6/2025"],
  ["3.000901", "Đăng ký khai sinh liên thông (minh họa)", "Hộ tịch", "Toàn trình", 4, 0, "15/7/2025", ""],
  ["3.000902", "Thủ tục ngoài danh mục (minh họa)", "Đất đai", "", 10, 50_000, "", ""],
] as const;

/** Wordings of today and of the years before, as systems still mix them. */
const WAYS = {
  full: ["Trực tuyến toàn trình", "Trực tuyến toàn trình", "Mức độ 4"],
  part: ["Trực tuyến một phần", "Trực tuyến một phần", "Mức độ 3"],
  onPaper: ["Trực tiếp", "Nộp trực tiếp tại bộ phận một cửa", "Trực tiếp", "Bưu chính công ích"],
};
const HEADER = [
  "STT", "Mã hồ sơ", "Chủ hồ sơ", "Mã TTHC", "Tên TTHC", "Lĩnh vực", "Đơn vị giải quyết", "Hình thức nộp", "Ngày tiếp nhận", "Ngày hẹn trả",
  "Ngày trả kết quả", "Trạng thái", "Số hóa thành phần hồ sơ", "Số hóa kết quả", "Lệ phí", "Hình thức thanh toán", "Ghi chú",
];

/** Numbers from 0 up to 1, the same at every opening (the minimal standard generator of Park and Miller). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** A day as exports write it, with the hour where one is told. */
function written(serial: number, hour = ""): string {
  return plainDay(serial - UNIX_EPOCH) + hour;
}

/** A unit as it is typed now in capitals, now with two spaces and the tone elsewhere. */
function spelled(unit: string, number: number): string {
  return number % 71 === 70 ? unit.toUpperCase() : number % 67 === 66 ? unit.replace("Hòa", "Hoà").replace(" ", "  ") : unit;
}

function dossiers(): CellValue[][] {
  const next = seeded(2025);
  const pick = <One>(list: readonly One[]): One => list[Math.floor(next() * list.length)] as One;
  const rows: CellValue[][] = [];
  for (let number = 1; rows.length < DOSSIERS; number++) {
    const [unit, online] = pick(UNITS);
    const [code, name, area, level, days, fee] = pick(PROCEDURES);
    const isOnline = next() < online;
    // From 25 August to 2 October: some were carried over, and some came too late for September.
    const received = SEPTEMBER - 7 + Math.floor(next() * 39);
    const due = received + days + 2;
    const resolved = due - 2 + Math.floor(next() * next() * 6);
    const outcome = next();
    const isDone = outcome < 0.88 && resolved <= SEPTEMBER + 34;
    const isPaid = fee > 0 && next() < 0.9;
    const row: CellValue[] = [
      rows.length + 1, `H32.${110 + UNITS.findIndex(([one]) => one === unit)}-2509-${String(number).padStart(4, "0")}`,
      `Người nộp ${String(number).padStart(3, "0")}`, number % 4 === 0 ? code : `${code}.000.00.00.H32`,
      name, area, spelled(unit, number),
      pick(!isOnline ? WAYS.onPaper : level === "Một phần" ? WAYS.part : WAYS.full),
      written(received, ` ${String(7 + (number % 10)).padStart(2, "0")}:${String(10 + (number % 50))}`),
      due, isDone ? written(resolved) : outcome > 0.985 ? written(received + 1) : "",
      isDone ? pick(["Đã trả kết quả", "Đã trả kết quả", "Chờ trả kết quả"]) : outcome > 0.985 ? "Trả lại hồ sơ" : "Đang xử lý",
      pick(["Đầy đủ", "Đầy đủ", "Một phần", "Chưa số hóa"]), isDone && next() < 0.8 ? "Có" : "Không",
      fee, isPaid ? (isOnline && next() < 0.7 ? "Thanh toán trực tuyến" : "Tiền mặt") : fee > 0 ? "Chưa thanh toán" : "", "",
    ];
    // What is doubtful in real exports, a little of each.
    if (number === 333) row[6] = "";
    if (number % 150 === 41) row[7] = "Liên thông";
    if (number % 290 === 77) row[8] = "31/09/2025";
    if (number % 290 === 118) row[10] = written(received - 3);
    rows.push(row);
    if (number % 95 === 60) rows.push([rows.length + 1, ...row.slice(1, -1), "Xuất lại"]);
  }
  return rows.slice(0, DOSSIERS);
}

function sheet(name: string, heads: readonly string[], header: readonly string[], body: readonly CellValue[][], widths: readonly number[]): SampleSheet {
  const last = String.fromCharCode(64 + header.length);
  const rows = [...heads.map((head) => [head]), header, ...body];
  return { name, rows, widths, merges: [`A1:${last}1`, `A2:${last}2`], header: `A3:${last}3`, body: `A4:${last}${rows.length}`, boldRows: [], formats: [] };
}

function sheets(): SampleSheet[] {
  const notice = "Số liệu minh họa: tên xã, phường là thật; mọi hồ sơ, ngày, cách nộp và tên “Người nộp …” đều là giả định.";
  const widths = [6, 22, 16, 26, 40, 16, 24, 36, 18, 12, 14, 16, 14, 10, 10, 22, 12];
  const exported = sheet("Hồ sơ 9-2025", ["DANH SÁCH HỒ SƠ TIẾP NHẬN, GIẢI QUYẾT (XUẤT TỪ HỆ THỐNG MỘT CỬA)", notice], HEADER, dossiers(), widths);
  const list = sheet(
    "Danh mục TTHC",
    ["DANH MỤC THỦ TỤC HÀNH CHÍNH THỰC HIỆN TRỰC TUYẾN", "Số liệu minh họa: mức độ, quyết định, ngày công bố và hiệu lực đều là giả định."],
    ["Mã TTHC", "Tên TTHC", "Mức độ", "Quyết định công bố", "Công bố lần đầu", "Hiệu lực từ", "Hiệu lực đến"],
    PROCEDURES.slice(0, -1).map(([code, name, , level, , , first, until]) => [`${code}.000.00.00.H32`, name, level, "Quyết định giả định", first, "", until]),
    [26, 44, 14, 24, 16, 14, 14],
  );
  return [{ ...exported, formats: [[`J4:J${DOSSIERS + 3}`, "dd/mm/yyyy"]] }, list];
}

let made: readonly SampleSheet[] | undefined;
/** A month of dossiers as a one-stop system exports them, a row each, to be counted by unit; made when it is opened. */
export const dossierSample: Sample = {
  id: "dossiers",
  title: "Bảng hồ sơ (số liệu giả định)",
  get sheets() {
    return (made ??= sheets());
  },
};
