import * as fc from "fast-check";
import { letterFileName } from "../../shared/letters/letter-file-name";

test.each([
  ["congVan", "kết quả tiếp nhận, giải quyết hồ sơ trực tuyến tháng 5/2024", "tháng 5/2024", "Cong-van_ket-qua-tiep-nhan-giai-quyet-ho-so-truc-tuyen_thang-5-2024.docx"],
  ["baoCao", "Kết quả tiếp nhận", "tháng 5/2024", "Bao-cao_ket-qua-tiep-nhan_thang-5-2024.docx"],
  ["baoCao", "Đôn đốc số hóa", "", "Bao-cao_don-doc-so-hoa.docx"],
  ["congVan", "", "tháng 5/2024", "Cong-van_thang-5-2024.docx"],
  ["congVan", "tháng 5/2024", "tháng 5/2024", "Cong-van_thang-5-2024.docx"],
  ["congVan", "?/\\:*", "", "Cong-van.docx"],
  [
    "congVan",
    "kết quả tiếp nhận, giải quyết hồ sơ thủ tục hành chính lũy kế từ 01/01/2024 đến 22/05/2024",
    "lũy kế từ 01/01/2024 đến 22/05/2024",
    "Cong-van_ket-qua-tiep-nhan-giai-quyet_luy-ke-tu-01-01-2024-den-22-05-2024.docx",
  ],
] as const)("the file of a %s “%s” of “%s” is called %s", (kind, subject, period, name) => {
  expect(letterFileName(kind, subject, period)).toBe(name);
});

test("every name is of plain letters, ends in .docx, and is at most 80 letters long", () => {
  const text = fc.oneof(fc.string({ maxLength: 300, unit: "grapheme" }), fc.constantFrom("Đ ".repeat(120), "ễ".repeat(200), "a-".repeat(99)));
  fc.assert(
    fc.property(fc.constantFrom("congVan" as const, "baoCao" as const), text, text, (kind, subject, period) => {
      const name = letterFileName(kind, subject, period);
      expect(name).toMatch(/^(Cong-van|Bao-cao)(_[a-z0-9]+(-[a-z0-9]+)*){0,2}\.docx$/);
      expect(name.length).toBeLessThanOrEqual(80);
    }),
  );
});
