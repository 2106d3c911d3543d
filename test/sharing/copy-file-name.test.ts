import { copyFileName } from "../../shared/sharing/copy-file-name";

test.each([
  ["Báo cáo tháng 5.xlsx", ".xlsx", "Báo cáo tháng 5 - bản gửi đi.xlsx"],
  ["Sổ theo dõi.XLSM", ".xlsm", "Sổ theo dõi - bản gửi đi.xlsm"],
  ["Báo cáo 30.6", ".xlsx", "Báo cáo 30.6 - bản gửi đi.xlsx"],
  ['T5: "xã"/phường?', ".xlsx", "T5- -xã--phường- - bản gửi đi.xlsx"],
  [undefined, ".xlsx", "Bản gửi đi.xlsx"],
  [" .xlsx", ".xlsx", "Bản gửi đi.xlsx"],
])("the copy of %j ending in %s is called %j", (source, ending, name) => {
  expect(copyFileName(source, ending)).toBe(name);
});

test("a long name is cut, and no sign is split in two", () => {
  const name = copyFileName("𝐀".repeat(90), ".xlsx");
  expect(name).toBe("𝐀".repeat(50) + " - bản gửi đi.xlsx");
  expect(copyFileName("a" + "𝐀".repeat(90), ".xlsx")).toBe("a" + "𝐀".repeat(49) + " - bản gửi đi.xlsx");
});
