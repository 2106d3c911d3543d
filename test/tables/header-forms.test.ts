import { assignMeanings } from "../../shared/tables/assign-meanings";
import { settlePeriod } from "../../shared/tables/header-period";
import { readHeaders } from "../../shared/tables/match-columns";

/**
 * Whole headers, one column a line from left to right: `path | meaning`, "?" after what is unsure, "-" for what is left
 * unread. The second column names the units.
 */
function expectForm(drawing: string): void {
  const lines = drawing
    .trim()
    .split("\n")
    .map((line) => line.split(" | ").map((part) => part.trim()) as [string, string]);
  const headers = lines.map(([path]) => path.replace(/\\n/g, "\n").split(" > "));
  const readings = settlePeriod(headers, readHeaders(headers));
  const columns = assignMeanings(readings, [], { index: 1, confidence: 1 });
  const drawn = columns.map(({ meaning, confidence }, at) => {
    const shown = meaning === undefined ? "-" : meaning + (confidence < 0.6 ? "?" : "");
    return `${lines[at]?.[0] ?? ""} | ${shown}`;
  });
  expect(drawn).toEqual(lines.map((line) => line.join(" | ")));
}

test("form 07a/BTP, the successor of II.06a/VPCP", () =>
  expectForm(`
    STT | ordinal
    Lĩnh vực giải quyết | unit
    Số lượng hồ sơ tiếp nhận > Tổng số\\n(3)=(4)+(5)+(6) | receivedTotal
    Số lượng hồ sơ tiếp nhận > Trong kỳ > Trực tuyến (4) | receivedOnline
    Số lượng hồ sơ tiếp nhận > Trong kỳ > Trực tiếp, dịch vụ bưu chính (5) | receivedInPerson
    Số lượng hồ sơ tiếp nhận > Từ kỳ trước (6) | carriedOver
    Số lượng hồ sơ đã giải quyết > Tổng số (7)=(8)+(9)+(10) | resolvedTotal
    Số lượng hồ sơ đã giải quyết > Trước hạn (8) | resolvedEarly
    Số lượng hồ sơ đã giải quyết > Đúng hạn (9) | resolvedOnTime
    Số lượng hồ sơ đã giải quyết > Quá hạn (10) | resolvedLate
    Số lượng hồ sơ đang giải quyết > Tổng số (11)=(12)+(13) | pendingTotal
    Số lượng hồ sơ đang giải quyết > Trong hạn (12) | pendingInTime
    Số lượng hồ sơ đang giải quyết > Quá hạn (13) | pendingLate
  `));

test("older reports that speak of returning results", () =>
  expectForm(`
    TT | ordinal
    Tên đơn vị | unit
    Số hồ sơ nhận giải quyết > Tổng số | receivedTotal
    Số hồ sơ nhận giải quyết > Trong đó > Số kỳ trước chuyển qua | carriedOver
    Số hồ sơ nhận giải quyết > Trong đó > Số mới tiếp nhận | receivedNew
    Kết quả giải quyết > Số hồ sơ đã giải quyết > Tổng số | resolvedTotal
    Kết quả giải quyết > Số hồ sơ đã giải quyết > Trả đúng thời hạn | resolvedEarlyOrOnTime
    Kết quả giải quyết > Số hồ sơ đã giải quyết > Trả quá hạn | resolvedLate
    Kết quả giải quyết > Số hồ sơ đang giải quyết > Tổng số | pendingTotal
    Kết quả giải quyết > Số hồ sơ đang giải quyết > Chưa đến hạn | pendingInTime
    Kết quả giải quyết > Số hồ sơ đang giải quyết > Quá hạn | pendingLate
    Ghi chú | note
  `));

test("a total under a heading of the period that holds what was carried over is no count of new ones", () =>
  expectForm(`
    STT | ordinal
    Đơn vị | unit
    Tiếp nhận trong kỳ > Tổng số | receivedTotal
    Tiếp nhận trong kỳ > Kỳ trước chuyển sang | carriedOver
    Tiếp nhận trong kỳ > Trực tuyến | receivedOnline
  `));

test("names of fields in an export, snake case", () =>
  expectForm(`
    stt | ordinal
    ten_don_vi | unit
    tong_tiep_nhan | receivedTotal
    ton_ky_truoc | carriedOver
    tiep_nhan_moi | receivedNew
    tiep_nhan_truc_tuyen | receivedOnline
    tiep_nhan_truc_tiep | receivedInPerson
    tiep_nhan_bcci | receivedByPost
    da_giai_quyet | resolvedTotal
    gq_truoc_han | resolvedEarly
    gq_dung_han | resolvedOnTime
    gq_qua_han | resolvedLate
    dang_giai_quyet | pendingTotal
    dang_gq_trong_han | pendingInTime
    dang_gq_qua_han | pendingLate
    ty_le_dung_han | rate
    ghi_chu | note
  `));

test("names of fields in an export, camel case", () =>
  expectForm(`
    Stt | ordinal
    TenDonVi | unit
    TongSo | receivedTotal
    TrucTuyen | receivedOnline
    TrucTiep | receivedInPerson
    DaGiaiQuyet | resolvedTotal
    TruocHan | resolvedEarly
    DungHan | resolvedOnTime
    QuaHan | resolvedLate
    DangGiaiQuyet | pendingTotal
    TyLeDungHan | rate
  `));

test("abbreviations all the way", () =>
  expectForm(`
    TT | ordinal
    ĐV | unit
    HS TN > TS | receivedTotal
    HS TN > TT toàn trình | receivedFullOnline
    HS TN > TT một phần | receivedPartOnline
    HS TN > Trực tiếp | receivedInPerson
    HS TN > BCCI | receivedByPost
    HS đã GQ > TS | resolvedTotal
    HS đã GQ > Trước hạn | resolvedEarly
    HS đã GQ > Đúng hạn | resolvedOnTime
    HS đã GQ > QH | resolvedLate
    SH TPHS > SL | -
    Số hóa KQ > SL | digitizedResults
    Số hóa KQ > TL | rate
  `));

test("pairs of number and rate under one heading", () =>
  expectForm(`
    STT | ordinal
    Đơn vị | unit
    Tổng số HS tiếp nhận | receivedTotal
    HS trực tuyến > Số lượng | receivedOnline
    HS trực tuyến > Tỷ lệ (%) | rate
    HS số hóa thành phần > Số lượng | digitizedInputs
    HS số hóa thành phần > Tỷ lệ % | rate
    HS thanh toán trực tuyến > SL | paidOnline
    HS thanh toán trực tuyến > TL | rate
    Xếp hạng | -
  `));

test("the six parts of the index of Decision 766, with and without a word of points", () => {
  expectForm(`
    STT | ordinal
    Đơn vị | unit
    Công khai, minh bạch (18) | scoreTransparency
    Tiến độ, kết quả giải quyết (20) | scoreProgress
    Dịch vụ công trực tuyến (12) | scoreOnlineServices
    Thanh toán trực tuyến (10) | scoreOnlinePayment
    Mức độ hài lòng (18) | scoreSatisfaction
    Số hóa hồ sơ (22) | scoreDigitization
    Tổng điểm (100) | scoreTotal
    Xếp hạng | -
  `);
  expectForm(`
    STT | ordinal
    Đơn vị | unit
    Điểm thành phần > Công khai minh bạch | scoreTransparency
    Điểm thành phần > Tiến độ giải quyết | scoreProgress
    Điểm thành phần > DVC trực tuyến | scoreOnlineServices
    Điểm thành phần > Thanh toán trực tuyến | scoreOnlinePayment
    Điểm thành phần > Hài lòng | scoreSatisfaction
    Điểm thành phần > Số hóa | scoreDigitization
    Tổng điểm | scoreTotal
  `);
});

test("payment beside counts stays a count, though satisfaction stands in the same table", () =>
  expectForm(`
    STT | ordinal
    Đơn vị | unit
    Tổng số hồ sơ tiếp nhận | receivedTotal
    Hồ sơ có NVTC | feeDossiers
    Thanh toán trực tuyến | paidOnline
    Mức độ hài lòng (%) | rate
  `));

test("a field beside the whole never takes its place for certain", () =>
  expectForm(`
    STT | ordinal
    Đơn vị | unit
    Lĩnh vực đất đai > Tiếp nhận | -
    Lĩnh vực đất đai > Trực tuyến | -
    Tổng cộng > Tiếp nhận | receivedTotal
    Tổng cộng > Tiếp nhận trực tuyến | receivedOnline
  `));

test("services and the dossiers of services are told apart", () =>
  expectForm(`
    STT | ordinal
    Đơn vị | unit
    Tổng số TTHC | servicesTotal
    Số DVCTT toàn trình | servicesFullOnline
    Số DVCTT một phần | servicesPartOnline
    Số DVCTT phát sinh hồ sơ trực tuyến | servicesWithOnline
    Tổng số hồ sơ tiếp nhận | receivedTotal
    Hồ sơ toàn trình | receivedFullOnline
    Hồ sơ một phần | receivedPartOnline
  `));

test("what is left over, left of what was resolved, is not taken for pending with certainty", () =>
  expectForm(`
    STT | ordinal
    Đơn vị | unit
    Hồ sơ tồn | -
    Tiếp nhận | receivedTotal
    Đã giải quyết | resolvedTotal
    Đang giải quyết | pendingTotal
  `));

test("a column of two months and the change between them", () =>
  expectForm(`
    STT | ordinal
    Đơn vị | unit
    Tháng 5 > Tiếp nhận | receivedTotal?
    Tháng 5 > Trực tuyến | receivedOnline?
    Tháng 4 > Tiếp nhận | -
    So với tháng 4 > Tăng/giảm hồ sơ trực tuyến | -
  `));
