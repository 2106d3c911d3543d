import type { CellValue } from "../../shared/tables/grid";
import { showRate } from "../../shared/texts/show-number";
import { dossierSample } from "../../workbench/samples/dossiers";
import { Clerk } from "./clerk";

jest.setTimeout(120_000);

let clerk: Clerk;
beforeEach(async () => {
  clerk = await Clerk.comes();
});
afterEach(() => clerk.goes());

/** A dossier of the sample, its days as "2025-09-03". */
interface Dossier {
  readonly code: string;
  readonly unit: string;
  readonly channel: string;
  readonly received: string;
  readonly due: string;
  readonly resolved: string;
  readonly status: string;
}

const SHEET = "Đếm hồ sơ 9-2025";
const ONLINE = ["Trực tuyến toàn trình", "Mức độ 4", "Trực tuyến một phần", "Mức độ 3"];
const ON_PAPER = ["Trực tiếp", "Nộp trực tiếp tại bộ phận một cửa", "Bưu chính công ích"];

function dayOf(cell: CellValue | undefined): string {
  if (typeof cell === "number") return new Date(Date.UTC(1899, 11, 30 + cell)).toISOString().slice(0, 10);
  return String(cell).slice(0, 10).split("/").reverse().join("-");
}

/** The dossiers of the sample that count in September 2025, by the rules written down once more, as plainly as can be. */
function september(isListed: (code: string) => boolean = () => true): Dossier[] {
  const taken = new Set<CellValue>();
  const dossiers: Dossier[] = [];
  for (const [, id = "", , code, , , unit, channel, received, due, resolved, status] of dossierSample.sheets[0]?.rows.slice(3) ?? []) {
    const dossier: Dossier = {
      code: String(code).slice(0, 8),
      unit: String(unit).replace("  ", " ").replace("Hoà", "Hòa").toLowerCase(),
      channel: String(channel),
      received: dayOf(received),
      due: dayOf(due),
      resolved: dayOf(resolved),
      status: String(status),
    };
    if (dossier.unit === "" || dossier.received === "2025-09-31" || ![...ONLINE, ...ON_PAPER].includes(dossier.channel)) continue;
    if (dossier.resolved !== "" && (dossier.resolved < dossier.received || dossier.resolved < "2025-09-01")) continue;
    if (dossier.received > "2025-09-30" || taken.has(id) || !isListed(dossier.code)) continue;
    taken.add(id);
    dossiers.push(dossier);
  }
  return dossiers;
}

const isNew = ({ received }: Dossier): boolean => received >= "2025-09-01";
const isOpen = ({ resolved }: Dossier): boolean => resolved === "" || resolved > "2025-09-30";
const isResolved = (dossier: Dossier): boolean => !isOpen(dossier) && dossier.status !== "Trả lại hồ sơ";
const COUNTS: Readonly<Record<string, (dossier: Dossier) => boolean>> = {
  "Tổng số tiếp nhận": () => true,
  "Tiếp nhận mới trong kỳ": isNew,
  "Kỳ trước chuyển sang": (dossier) => !isNew(dossier),
  "Tiếp nhận trực tuyến": (dossier) => isNew(dossier) && ONLINE.includes(dossier.channel),
  "Tiếp nhận trực tuyến toàn trình": (dossier) => isNew(dossier) && ONLINE.slice(0, 2).includes(dossier.channel),
  "Tiếp nhận qua bưu chính công ích": (dossier) => isNew(dossier) && dossier.channel === "Bưu chính công ích",
  "Tổng số đã giải quyết": isResolved,
  "Giải quyết trước hạn": (dossier) => isResolved(dossier) && dossier.resolved < dossier.due,
  "Giải quyết đúng hạn": (dossier) => isResolved(dossier) && dossier.resolved === dossier.due,
  "Giải quyết quá hạn": (dossier) => isResolved(dossier) && dossier.resolved > dossier.due,
  "Đang giải quyết quá hạn": (dossier) => isOpen(dossier) && dossier.due < "2025-09-30",
  "Trả lại": (dossier) => !isOpen(dossier) && dossier.status === "Trả lại hồ sơ",
};

type Figures = Readonly<Record<string, Readonly<Record<string, CellValue>>>>;

function byUnit(dossiers: readonly Dossier[]): Figures {
  const units = [...new Set(dossiers.map(({ unit }) => unit))].sort();
  const figuresOf = (own: readonly Dossier[]): Record<string, number> =>
    Object.fromEntries(Object.entries(COUNTS).map(([heading, takes]) => [heading, own.filter(takes).length]));
  return Object.fromEntries([...units, "tổng cộng"].map((name) => [name, figuresOf(dossiers.filter(({ unit }) => name === "tổng cộng" || unit === name))]));
}

/** The figures of the same headings that the written sheet holds. */
async function written(sheet: string): Promise<Figures> {
  const values = (await clerk.page.evaluate(async (name) => (await window.thuoc?.workbook.readSheet(name))?.values, sheet)) ?? [];
  const [, , , header = [], ...rows] = values;
  const table = rows.slice(0, rows.findIndex(([, name]) => name === "Tổng cộng") + 1);
  const figuresOf = (row: readonly CellValue[]): Record<string, CellValue> =>
    Object.fromEntries(Object.keys(COUNTS).map((heading) => [heading, row[header.indexOf(heading)] ?? ""]));
  return Object.fromEntries(table.map((row) => [String(row[1]).toLowerCase(), figuresOf(row)]));
}

async function countsSeptember(): Promise<void> {
  await clerk.fills("Từ ngày", "01/09/2025");
  await clerk.fills("Đến hết ngày", "30/09/2025");
  await clerk.presses("Đếm hồ sơ");
}

test("from the open table of dossiers to the ranking takes at most 9 actions, with a look at what was left out", async () => {
  await clerk.opensSample(dossierSample.title);
  const before = clerk.actions;
  await clerk.presses("Đếm từ bảng hồ sơ");
  await countsSeptember();
  const counted = september();
  await clerk.sees(`${counted.length} hồ sơ được tính, trong 600 dòng. 12 đơn vị.`);
  await clerk.unfolds(`${600 - counted.length} dòng không tính`);
  await clerk.sees(/^6 dòng: trùng mã hồ sơ với một dòng trước đó\./);
  await clerk.sees("Hình thức nộp: “Liên thông” (4 dòng)");
  await clerk.presses("Ghi kết quả ra trang mới");
  await clerk.sees(`Đã ghi trang “${SHEET}”.`);
  await clerk.opensView("Xếp hạng");
  await clerk.sees(`Trang “${SHEET}”`);
  await clerk.sees(/^6 đơn vị \(Phường Nha Trang; .*\) còn dòng hồ sơ chưa tính được, ghi ở cột AH\. .*cần rà soát trước khi nêu tên đơn vị\.$/);
  await clerk.presses("Xếp hạng ra trang mới");
  await clerk.sees(/^Đã ghi trang “Xếp hạng /);
  expect(clerk.actions - before).toBeLessThanOrEqual(9);
  const figures = byUnit(counted);
  expect(await written(SHEET)).toEqual(figures);
  const { "Tiếp nhận trực tuyến": online = 0, "Tiếp nhận mới trong kỳ": received = 0 } = figures["phường nha trang"] ?? {};
  const rate = showRate(Number(online) / Number(received));
  await clerk.seesInCells({ A4: "1", B4: "Phường Nha Trang", C4: String(online), D4: String(received), E4: rate });
  await clerk.opensView("Kiểm tra");
  await clerk.sees("Số liệu của đơn vị chưa gồm 1 dòng hồ sơ chưa tính được (đã tính 39 hồ sơ tiếp nhận). Hãy xem các dòng đó ở bảng hồ sơ, sửa hoặc bổ sung rồi đếm lại.");
});

test("only dossiers of listed procedures in force, without those first published in the year, are counted on demand", async () => {
  await clerk.opensSample(dossierSample.title);
  await clerk.presses("Đếm từ bảng hồ sơ");
  await clerk.chooses("Danh mục thủ tục ở trang “Danh mục TTHC”", "Chỉ đếm thủ tục trong danh mục");
  await clerk.fills("Đến hết ngày", "30/09/2025");
  await clerk.page.getByLabel("Không tính thủ tục công bố lần đầu trong năm 2025").check();
  await countsSeptember();
  // Expired on 30 June 2025; first published on 15 July 2025; not on the list.
  const counted = september((code) => !["1.001731", "3.000901", "3.000902"].includes(code));
  await clerk.sees(`${counted.length} hồ sơ được tính, trong 600 dòng. 12 đơn vị.`);
  await clerk.presses("Ghi kết quả ra trang mới");
  await clerk.sees(`Đã ghi trang “${SHEET}”.`);
  expect(await written(SHEET)).toEqual(byUnit(counted));
});
