import fc from "fast-check";
import { isCount, readHeaders } from "../../shared/tables/match-columns";
import { processorTime } from "../support/processor-time";

/** Header paths in a table drawn as text: `path | meaning`; "?" after what is unsure, "-" for what is left unread. */
function paths(drawing: string): [string, string][] {
  return drawing
    .trim()
    .split("\n")
    .map((line) => line.split(" | ").map((part) => part.trim()) as [string, string]);
}

function draw({ meaning, confidence }: { readonly meaning: string | undefined; readonly confidence: number }): string {
  return meaning === undefined ? "-" : meaning + (confidence < 0.6 ? "?" : "");
}

/** What one header is read as when nothing stands beside it. */
function read(header: string): string {
  const [reading] = readHeaders([header.replace(/\\n/g, "\n").split(" > ")]);
  return draw(reading ?? { meaning: undefined, confidence: 0 });
}

describe("What was received", () => {
  test.each(
    paths(`
    Tiếp nhận | receivedTotal
    SHS tiếp nhận | receivedTotal
    Nhận | receivedTotal?
    Tổng nhận | receivedTotal?
    Số HS nhận | receivedTotal?
    Hồ sơ đã nhận | receivedTotal
    Chưa nhận | -
    Người nhận | -
    Nơi nhận | -
    Nhận/Trả | -
    Nhân | -
    Tổng số hồ sơ tiếp nhận | receivedTotal
    Tổng HS tiếp nhận | receivedTotal
    Tổng số HS TN | receivedTotal
    Số hồ sơ đã tiếp nhận | receivedTotal
    SL hồ sơ tiếp nhận | receivedTotal
    TIẾP NHẬN > TỔNG SỐ | receivedTotal
    Tiếp nhận\\n(hồ sơ) | receivedTotal
    Tiếp nhận > Tổng số (3)=(4)+(5) | receivedTotal
    Hồ sơ tiếp nhận > Tổng số\\n(3=4+5+6) | receivedTotal
    Tiếp nhận > Tổng cộng (ĐVT: hồ sơ) | receivedTotal
    tong_tiep_nhan | receivedTotal
    tongTiepNhan | receivedTotal
    TONG_HS_TIEP_NHAN | receivedTotal
    so_hs_tiep_nhan | receivedTotal
    Tong so ho so tiep nhan | receivedTotal
    Tiếp  nhận >  Tổng   số | receivedTotal
    Tiếpnhận > Tổngsố | receivedTotal
    Số hồ sơ tiếp nhận (gồm cả kỳ trước chuyển sang) | receivedTotal
    Tổng số hồ sơ phải giải quyết > Tổng số | -
    TongSo | receivedTotal?
    tong_so | receivedTotal?
    Tổng cộng | receivedTotal?
    Tiếp nhận mới | receivedNew
    Tiếp nhận mới trong kỳ | receivedNew
    Số hồ sơ mới tiếp nhận | receivedNew
    Hồ sơ tiếp nhận trong kỳ | receivedNew
    Tiếp nhận > Trong kỳ > Tổng số | receivedNew
    Tiếp nhận > Mới tiếp nhận | receivedNew
    Hồ sơ nhận mới trong tháng | receivedNew
    tiep_nhan_moi | receivedNew
    Tiếp nhận > Số mới tiếp nhận | receivedNew
    Hồ sơ tiếp nhận (trực tiếp + trực tuyến) > Tổng | receivedTotal
    Tổng số hồ sơ tiếp nhận trực tiếp và trực tuyến | receivedNew
    Tiếp nhận trực tuyến | receivedOnline
    Tiếp nhận > Trực tuyến | receivedOnline
    Tiếp nhận > Trong đó > Trực tuyến | receivedOnline
    Hồ sơ nộp trực tuyến | receivedOnline
    Số hồ sơ nộp qua mạng | receivedOnline
    Hồ sơ tiếp nhận qua DVCTT | receivedOnline
    Tiếp nhận > Dịch vụ công trực tuyến | receivedOnline
    Số HS nộp trực tuyến qua Cổng DVC | receivedOnline
    Số hồ sơ tiếp nhận online | receivedOnline
    Tiep nhan truc tuyen | receivedOnline
    tiep_nhan_truc_tuyen | receivedOnline
    tiepNhanTrucTuyen | receivedOnline
    SLTiepNhanTrucTuyen | receivedOnline
    TIẾP NHẬN TRỰC TUYẾN | receivedOnline
    Tiếp nhận trựctuyến | receivedOnline
    Tiếp nhận > Trực\\ntuyến | receivedOnline
    Tiếp nhận > Trực tuyến (4) | receivedOnline
    Tiếp nhận > Trực tuyến (HS) | receivedOnline
    Hồ sơ tiếp nhận trực tuyến mức độ 3, 4 | receivedOnline
    Tiếp nhận DVCTT mức độ 3 và 4 | receivedOnline
    Hồ sơ DVCTT mức 3, mức 4 đã tiếp nhận | receivedOnline
    Tiếp nhận trực tuyến (toàn trình + một phần) | receivedOnline
    Số hồ sơ trực tuyến | receivedOnline
    truc_tuyen | receivedOnline?
    Trực tuyến | receivedOnline?
    HS TT | receivedOnline?
    Tiếp nhận > HSTT | receivedOnline?
    Tiếp nhận > Trực tuyến > Toàn trình | receivedFullOnline
    Tiếp nhận > Trực tuyến > Toàn trình > Số lượng | receivedFullOnline
    Tiếp nhận > Toàn trình | receivedFullOnline
    Số hồ sơ toàn trình | receivedFullOnline
    Hồ sơ trực tuyến toàn trình | receivedFullOnline
    Tiếp nhận DVC trực tuyến toàn trình | receivedFullOnline
    HS DVCTT toàn trình tiếp nhận | receivedFullOnline
    tiep_nhan_tt_toan_trinh | receivedFullOnline
    hoSoToanTrinh | receivedFullOnline
    Tiếp nhận trực tuyến > DVC toàn trình | receivedFullOnline
    Tiếp nhận > DVCTT mức độ 4 | receivedFullOnline?
    Tiếp nhận > MĐ4 | receivedFullOnline?
    Hồ sơ tiếp nhận mức 4 | receivedFullOnline?
    ho_so_tttt | receivedFullOnline?
    Toàn trình | receivedFullOnline?
    Tiếp nhận > Trực tuyến > Một phần | receivedPartOnline
    Tiếp nhận một phần | receivedPartOnline
    Hồ sơ trực tuyến một phần | receivedPartOnline
    tiepNhanMotPhan | receivedPartOnline
    Tiếp nhận > DVCTT mức độ 3 | receivedPartOnline?
    Tiếp nhận > MĐ 3 | receivedPartOnline?
    Tiếp nhận > Trực tuyến > Khác | receivedOtherOnline
    Tiếp nhận > Trực tuyến > Còn lại | receivedOtherOnline
    Tiếp nhận trực tuyến khác | receivedOtherOnline
    Tiếp nhận trực tuyến > Các hình thức khác | receivedOtherOnline
    Tiếp nhận > Trực tiếp | receivedInPerson
    Tiếp nhận trực tiếp tại Bộ phận Một cửa | receivedInPerson
    Hồ sơ nộp trực tiếp tại Trung tâm Phục vụ hành chính công | receivedInPerson
    Tiếp nhận > Một cửa | receivedInPerson
    Tiếp nhận > Hồ sơ giấy | receivedInPerson
    tiep_nhan_truc_tiep | receivedInPerson
    Tiếp nhận > Trực tiếp, bưu chính | receivedInPerson
    Hồ sơ nộp trực tiếp, qua dịch vụ bưu chính công ích | receivedInPerson
    Tiếp nhận > BCCI | receivedByPost
    Tiếp nhận qua dịch vụ BCCI | receivedByPost
    Tiếp nhận > Dịch vụ bưu chính công ích | receivedByPost
    Tiếp nhận > Qua bưu điện | receivedByPost
    tiep_nhan_bcci | receivedByPost
    Tiếp nhận phi địa giới | receivedAcrossAreas
    Tiếp nhận > Phi địa giới hành chính | receivedAcrossAreas
    Hồ sơ phi địa giới | receivedAcrossAreas
    Tiếp nhận > Kỳ trước chuyển sang | carriedOver
    Tồn kỳ trước | carriedOver
    Hồ sơ tồn từ kỳ trước | carriedOver
    Số hồ sơ kỳ trước chuyển qua | carriedOver
    Tiếp nhận > Từ tháng trước chuyển sang | carriedOver
    Năm 2023 chuyển sang | carriedOver
    Tồn đầu kỳ | carriedOver
    ky_truoc_chuyen_sang | carriedOver
    kyTruocChuyenQua | carriedOver
    tonKyTruoc | carriedOver
  `),
  )("%s: %s", (header, meaning) => expect(read(header)).toBe(meaning));
});

describe("What became of it", () => {
  test.each(
    paths(`
    Trả | resolvedTotal?
    Đã trả | resolvedTotal?
    Số HS trả | resolvedTotal?
    Tổng trả | resolvedTotal?
    Chưa trả | -
    Ngày trả | -
    Tra | -
    Đã giải quyết | resolvedTotal
    Số hồ sơ đã GQ | resolvedTotal
    Tổng số HS đã giải quyết xong | resolvedTotal
    Hồ sơ đã xử lý > Tổng số | resolvedTotal
    Đã giải quyết trong kỳ | resolvedTotal
    Kết quả giải quyết > Tổng số | resolvedTotal
    Đã trả kết quả | resolvedTotal
    Đã hoàn thành | resolvedTotal
    da_giai_quyet | resolvedTotal
    daGiaiQuyet | resolvedTotal
    tong_da_giai_quyet | resolvedTotal
    TONG SO HO SO DA GIAI QUYET | resolvedTotal
    Giải quyết trực tuyến | resolvedOnline
    Đã giải quyết > Trực tuyến | resolvedOnline
    Hồ sơ đã giải quyết trực tuyến | resolvedOnline
    Đã GQ > Trước hạn | resolvedEarly
    Kết quả giải quyết > Sớm hạn | resolvedEarly
    HS đã giải quyết trước hạn | resolvedEarly
    Đã giải quyết > Trước thời hạn | resolvedEarly
    giai_quyet_truoc_han | resolvedEarly
    daGiaiQuyetTruocHan | resolvedEarly
    Đã giải quyết > Đúng hạn | resolvedOnTime
    Giải quyết đúng thời hạn | resolvedOnTime
    HS GQ đúng hạn | resolvedOnTime
    gq_dung_han | resolvedOnTime
    Đã giải quyết > Trước hạn, đúng hạn | resolvedEarlyOrOnTime
    Đã giải quyết > Trước và đúng hạn (6)=(4)+(5) | resolvedEarlyOrOnTime
    Hồ sơ giải quyết đúng hạn, trước hạn | resolvedEarlyOrOnTime
    Đã giải quyết > Trong hạn | resolvedEarlyOrOnTime
    dung_va_truoc_han | resolvedEarlyOrOnTime
    Đã giải quyết > Quá hạn | resolvedLate
    Đã giải quyết > Trễ hạn | resolvedLate
    Đã giải quyết > Trễ hẹn | resolvedLate
    HS đã giải quyết quá hạn | resolvedLate
    Đã giải quyết > Quá thời hạn | resolvedLate
    da_giai_quyet_qua_han | resolvedLate
    Đã giải quyết > Chậm hạn | resolvedLate
    Đã giải quyết > Quá hạn (có thư xin lỗi) | resolvedLateWithApology
    Số hồ sơ đã giải quyết > Quá hạn (đã có thư xin lỗi) | resolvedLateWithApology
    Đã giải quyết > Quá hạn > Có thư xin lỗi | resolvedLateWithApology
    Đã giải quyết > Quá hạn > Không có thư xin lỗi | resolvedLateWithoutApology
    Đã giải quyết quá hạn chưa có thư xin lỗi | resolvedLateWithoutApology
    Đang giải quyết > Quá hạn > Chưa có thư xin lỗi | pendingLateWithoutApology
    Đang giải quyết > Quá hạn (đã có thư xin lỗi) | pendingLateWithApology
    Đang giải quyết | pendingTotal
    Số hồ sơ đang xử lý | pendingTotal
    Hồ sơ chưa giải quyết > Tổng số | pendingTotal
    Đang GQ | pendingTotal
    dang_giai_quyet | pendingTotal
    dangXuLy | pendingTotal
    Tồn cuối kỳ | pendingTotal
    Chuyển sang kỳ sau | pendingTotal
    Hồ sơ tồn | pendingTotal?
    Đang giải quyết > Trong hạn | pendingInTime
    Đang xử lý > Chưa đến hạn | pendingInTime
    Hồ sơ đang giải quyết trong hạn | pendingInTime
    dang_giai_quyet_trong_han | pendingInTime
    Đang giải quyết > Còn hạn | pendingInTime
    Đang giải quyết > Quá hạn | pendingLate
    Hồ sơ đang giải quyết quá hạn | pendingLate
    dang_qua_han | pendingLate
    dangXuLyQuaHan | pendingLate
    Hồ sơ chờ tiếp nhận | awaitingReceipt
    Chưa tiếp nhận | awaitingReceipt
    Hồ sơ không được tiếp nhận | refused
    Hồ sơ từ chối tiếp nhận | refused
    Từ chối | refused
    Hồ sơ yêu cầu bổ sung | supplemented
    Chờ bổ sung | supplemented
    Đang chờ bổ sung hồ sơ | supplemented
    Hồ sơ trả lại | returned
    Trả lại | returned
    Hồ sơ rút | withdrawn
    Công dân xin rút hồ sơ | withdrawn
    Rút hồ sơ | withdrawn
    Hồ sơ dừng xử lý | stopped
    Tạm dừng | stopped
    Dừng giải quyết | stopped
    dung_xu_ly | stopped
  `),
  )("%s: %s", (header, meaning) => expect(read(header)).toBe(meaning));
});

describe("Digitizing, fees, services, scores", () => {
  test.each(
    paths(`
    Số hóa thành phần hồ sơ | digitizedInputs
    Số hóa TPHS | digitizedInputs
    HS được số hóa TP hồ sơ | digitizedInputs
    Số hóa > Thành phần hồ sơ | digitizedInputs
    Số hóa > Đầu vào | digitizedInputs
    Số hồ sơ có số hóa thành phần hồ sơ | digitizedInputs
    Hồ sơ số hóa khi tiếp nhận | digitizedInputs
    so_hoa_tphs | digitizedInputs
    soHoaThanhPhanHoSo | digitizedInputs
    Số thành phần hồ sơ đã số hóa | digitizedInputs?
    Số hóa kết quả | digitizedResults
    Số hóa KQ giải quyết TTHC | digitizedResults
    Số hóa > Kết quả | digitizedResults
    Số hóa > KQGQ | digitizedResults
    so_hoa_kq | digitizedResults
    Kết quả số hóa | digitizedResults?
    Hồ sơ có nghĩa vụ tài chính | feeDossiers
    HS có NVTC | feeDossiers
    Tổng số hồ sơ phải thanh toán | feeDossiers
    Hồ sơ có phát sinh phí, lệ phí | feeDossiers?
    Hồ sơ đã thanh toán | paidDossiers
    Thanh toán > Tổng số | paidDossiers
    Thanh toán trực tuyến | paidOnline
    Hồ sơ thanh toán trực tuyến | paidOnline
    Số HS TTTT | receivedFullOnline?
    Số HS đã TTTT | paidOnline?
    Thanh toán > HS TTTT | paidOnline
    Thanh toán > Trực tuyến | paidOnline
    Hồ sơ có NVTC đã thanh toán trực tuyến | paidOnline
    thanh_toan_truc_tuyen | paidOnline
    thanhToanTrucTuyen | paidOnline
    Biên lai điện tử | eReceipts
    Số BLĐT phát hành | eReceipts
    bien_lai_dien_tu | eReceipts
    HS xuất biên lai | eReceipts?
    Tổng số TTHC | servicesTotal
    Số lượng TTHC | servicesTotal
    Tổng số thủ tục hành chính thuộc thẩm quyền | servicesTotal
    Số DVCTT cung cấp | servicesOffered
    Số lượng dịch vụ công trực tuyến cung cấp | servicesOffered
    Số DVCTT toàn trình và một phần | servicesOffered
    Số lượng DVCTT toàn trình | servicesFullOnline
    Số TTHC cung cấp toàn trình | servicesFullOnline
    Số lượng DVCTT một phần | servicesPartOnline
    Số TTHC có phát sinh hồ sơ | servicesWithDossiers
    Số thủ tục phát sinh hồ sơ | servicesWithDossiers
    Số DVCTT có phát sinh hồ sơ trực tuyến | servicesWithOnline
    Số TTHC có phát sinh hồ sơ trực tuyến | servicesWithOnline
    Số DVCTT có phát sinh hồ sơ | servicesWithOnline?
    Điểm công khai, minh bạch | scoreTransparency
    Điểm > Công khai, minh bạch (18) | scoreTransparency
    Công khai, minh bạch (điểm) | scoreTransparency
    Điểm tiến độ, kết quả giải quyết | scoreProgress
    Điểm số > Tiến độ giải quyết (20) | scoreProgress
    Điểm > Cung cấp dịch vụ công trực tuyến (12) | scoreOnlineServices
    Điểm dịch vụ trực tuyến | scoreOnlineServices
    Điểm thanh toán trực tuyến | scoreOnlinePayment
    Điểm > Thanh toán trực tuyến (10) | scoreOnlinePayment
    Điểm mức độ hài lòng | scoreSatisfaction
    Điểm > Mức độ hài lòng (18) | scoreSatisfaction
    Điểm số hóa hồ sơ | scoreDigitization
    Điểm > Số hóa hồ sơ (22) | scoreDigitization
    diem_so_hoa | scoreDigitization
    Tổng điểm | scoreTotal
    Điểm > Tổng | scoreTotal
    Tổng điểm (100) | scoreTotal
    Điểm | score
    Điểm đánh giá | score
    Điểm thưởng | score
  `),
  )("%s: %s", (header, meaning) => expect(read(header)).toBe(meaning));
});

describe("What names and judges units", () => {
  test.each(
    paths(`
    TT | ordinal
    Số TT | ordinal
    Đơn vị | unit
    Tên đơn vị | unit
    ten_don_vi | unit
    TenDonVi | unit
    Cơ quan, đơn vị | unit
    UBND cấp xã | unit
    Khối thi đua | group
    Chỉ tiêu giao | target
    Chỉ tiêu (%) | target
    Kế hoạch giao năm 2025 | target
    Ghi chú | note
    Xếp loại | note
    Tỷ lệ (%) | rate
    TL | rate
    Trực tuyến > TL (%) | rate
    tyLeDungHan | rate
    ty_le_truc_tuyen | rate
  `),
  )("%s: %s", (header, meaning) => expect(read(header)).toBe(meaning));
});

describe("Wordings of letters, plans and provincial systems", () => {
  test.each(
    paths(`
    Số hồ sơ tiếp nhận trong tháng 5/2024 | receivedNew
    Số lượng hồ sơ tiếp nhận từ ngày 01/01/2024 đến ngày 22/5/2024 | receivedTotal
    Lũy kế hồ sơ tiếp nhận từ đầu năm | receivedTotal
    Tổng hồ sơ TTHC đã tiếp nhận trên Hệ thống | receivedTotal
    Tổng số hồ sơ tiếp nhận trên Hệ thống thông tin giải quyết TTHC của tỉnh | receivedTotal
    Tổng số HS tiếp nhận (1) | receivedTotal
    Tổng số hồ sơ phát sinh | receivedTotal
    Hồ sơ phát sinh trong kỳ | receivedNew
    Tổng hồ sơ nhận | receivedTotal?
    Nhận trong kỳ | receivedNew
    Số HS nhận mới | receivedNew
    Mới tiếp nhận trong tháng | receivedNew
    Số hồ sơ tiếp nhận trong tuần | receivedNew
    Hồ sơ nộp trực tuyến trên Cổng Dịch vụ công quốc gia | receivedOnline
    Số hồ sơ nộp trực tuyến qua Cổng DVC của tỉnh | receivedOnline
    Hồ sơ trực tuyến đã tiếp nhận | receivedOnline
    Tiếp nhận trực tuyến trong kỳ | receivedOnline
    Số hồ sơ tiếp nhận, giải quyết trực tuyến | receivedOnline
    Hồ sơ tiếp nhận bằng hình thức trực tuyến | receivedOnline
    Tiếp nhận theo hình thức > Trực tuyến | receivedOnline
    Hình thức tiếp nhận > Trực tuyến | receivedOnline
    Hình thức tiếp nhận > Trực tiếp | receivedInPerson
    Hình thức tiếp nhận > Bưu chính | receivedByPost
    Hình thức nộp > BCCI | receivedByPost
    DVC trực tuyến > Số hồ sơ tiếp nhận | receivedOnline
    DVCTT toàn trình > Số hồ sơ tiếp nhận | receivedFullOnline
    DVCTT một phần > Số hồ sơ | receivedPartOnline?
    Dịch vụ công toàn trình > Số hồ sơ đã tiếp nhận | receivedFullOnline
    Trực tuyến toàn trình > Tiếp nhận | receivedFullOnline
    Trực tuyến toàn trình > Đã giải quyết | -
    Trực tuyến > Đã giải quyết | resolvedOnline
    Trực tuyến > Đang giải quyết | -
    Số hồ sơ DVCTT mức độ 3 | receivedPartOnline?
    Hồ sơ mức độ 4 | receivedFullOnline?
    Hồ sơ mức 3,4 | receivedOnline?
    Hồ sơ tiếp nhận mức độ 3 và mức độ 4 | receivedOnline
    Mức độ 2 | -
    Tiếp nhận > Mức độ 2 | -
    Hồ sơ tiếp nhận tại Một cửa | receivedInPerson
    Nộp tại bộ phận TN&TKQ | -
    Hồ sơ tiếp nhận trực tiếp và qua BCCI | receivedInPerson
    Số hồ sơ nộp hồ sơ giấy | receivedInPerson
    Không trực tuyến | -
    Tồn tháng trước chuyển sang | carriedOver
    Hồ sơ chuyển kỳ trước | carriedOver
    Kỳ trước | -
    Hồ sơ kỳ trước chưa giải quyết chuyển sang | carriedOver
    Tồn cũ | carriedOver
    Số hồ sơ đã giải quyết trong kỳ báo cáo | resolvedTotal
    Số HS đã trả kết quả | resolvedTotal
    Đã xong | -
    Kết quả xử lý > Đã xử lý | resolvedTotal
    Đã có kết quả | -
    Số hồ sơ giải quyết trước và đúng hạn | resolvedEarlyOrOnTime
    Giải quyết đúng hạn (bao gồm trước hạn) | resolvedEarlyOrOnTime
    Số hồ sơ đã giải quyết đúng hạn, quá hạn | resolvedOnTime?
    HS trễ hẹn | resolvedLate?
    Hồ sơ quá hạn | resolvedLate?
    Số hồ sơ trễ hạn đã giải quyết | resolvedLate
    Quá hạn đang giải quyết | pendingLate
    Hồ sơ quá hạn chưa giải quyết | pendingLate
    Đang xử lý trễ hạn | pendingLate
    Đang thụ lý | pendingTotal
    Chưa đến hạn | pendingInTime
    Còn tồn | pendingTotal
    Hồ sơ bổ sung | supplemented
    Hồ sơ dừng, rút, trả lại | -
    Trả lại/Xin rút | -
    Hồ sơ hủy | -
    Hồ sơ tạm dừng, bổ sung | -
    HS đủ điều kiện số hóa | -
    Số hồ sơ số hóa | digitizedInputs
    Hồ sơ đã số hóa đầy đủ thành phần | digitizedInputsComplete
    Số hóa hồ sơ, kết quả | -
    Số hóa TPHS và KQ | -
    Kết quả giải quyết được số hóa | digitizedResults
    Số KQ GQ TTHC được số hóa | digitizedResults
    Số hóa đầu ra | digitizedResults
    Cấp kết quả điện tử | digitizedResults?
    Tái sử dụng dữ liệu số hóa | -
    Hồ sơ có phí | feeDossiers?
    Số HS phải nộp phí, lệ phí | feeDossiers?
    Hồ sơ miễn phí | -
    HS đã nộp phí trực tuyến | paidOnline
    Số hồ sơ TTTT trên Cổng DVCQG | paidOnline?
    Số hồ sơ thanh toán trực tuyến thành công | paidOnline
    Hồ sơ chưa thanh toán | -
    Thanh toán trực tiếp | -
    Tổng số giao dịch | -
    Số BLĐT | eReceipts
    Hồ sơ có biên lai điện tử | eReceipts
    Số TTHC thuộc thẩm quyền giải quyết | servicesTotal
    TTHC | -
    Tên TTHC | -
    Số TTHC đủ điều kiện cung cấp DVCTT | -
    Số DVCTT đang cung cấp | servicesOffered
    TTHC phát sinh hồ sơ | servicesWithDossiers
    Số dịch vụ công có hồ sơ trực tuyến | servicesWithOnline
    Số TTHC không phát sinh hồ sơ | -
    DVCTT toàn trình > Số TTHC cung cấp | servicesFullOnline
    DVCTT toàn trình > Số TTHC phát sinh hồ sơ | servicesWithOnline?
    UBND xã, phường | unit
    Tên cơ quan, đơn vị, địa phương | unit
    Phường, xã | unit
    Chỉ tiêu năm 2025 | target
    Chỉ tiêu Trung ương giao | target
    Kết quả thực hiện chỉ tiêu | -
    Đánh giá (Đạt/Không đạt) | note
    Tỉ lệ đúng hạn | rate
    Tỷ lệ hoàn thành chỉ tiêu | rate
    Điểm tối đa | score
    Điểm tự chấm | score
    Điểm thẩm định | score
    Số lượng hồ sơ | -
    HS | -
    Số liệu | -
    Kết quả | -
    SL | -
    Cộng | receivedTotal?
    Tổng số hồ sơ tiếp nhận qua Hệ thống một cửa điện tử | receivedTotal
    Hồ sơ tiếp nhận theo cơ chế một cửa, một cửa liên thông | receivedTotal
    Hồ sơ một cửa liên thông | receivedInPerson?
    Số hồ sơ tiếp nhận trên phần mềm một cửa | receivedTotal
  `),
  )("%s: %s", (header, meaning) => expect(read(header)).toBe(meaning));
});

/** A wrong certain reading is the worst that can happen, so these are not even read as unsure. */
describe("No count of dossiers or services", () => {
  test.each(
    `
    Tỷ lệ hồ sơ tiếp nhận trực tuyến
    Tỷ lệ (%) > Trực tuyến
    Tiếp nhận trực tuyến (%)
    Tiếp nhận > Trực tuyến > %
    Tiếp nhận > Trực tuyến > Tỷ lệ
    Đúng hạn (%) (8)=(7)/(5)*100
    Đã giải quyết > Đúng hạn (7)=(6)/(4)
    Tiếp nhận trực tuyến (ĐVT: %)
    % hồ sơ trực tuyến
    Phần trăm hoàn thành
    ty_le_dung_han
    tl_dung_han
    Tỷ trọng hồ sơ trực tuyến
    So với cùng kỳ
    So với cùng kỳ năm trước > Tiếp nhận
    Tiếp nhận > So với tháng trước
    Tăng/giảm
    Tăng (+), giảm (-) hồ sơ tiếp nhận
    Hồ sơ trực tuyến tăng
    Tiếp nhận trực tuyến tăng so với kỳ trước
    Chênh lệch hồ sơ tiếp nhận
    Biến động hồ sơ tiếp nhận
    Cùng kỳ năm trước > Tiếp nhận
    Cùng kỳ > Đã giải quyết
    Xếp hạng
    Thứ hạng
    Hạng
    Xếp hạng hồ sơ trực tuyến
    Xếp hạng > Tiếp nhận trực tuyến
    Vị trí xếp hạng thanh toán trực tuyến
    Chỉ tiêu giao > Hồ sơ trực tuyến
    Chỉ tiêu hồ sơ trực tuyến
    Kế hoạch > Tiếp nhận trực tuyến
    Mục tiêu > Số hóa kết quả
    Dự kiến > Tiếp nhận
    Ước thực hiện > Tiếp nhận
    Mã đơn vị
    Mã định danh
    Mã hồ sơ
    Ghi chú > Tiếp nhận
    Số điện thoại
    Điện thoại tiếp nhận
    Email
    Địa chỉ tiếp nhận
    Người tiếp nhận
    Cán bộ tiếp nhận
    Số công chức tiếp nhận hồ sơ
    Ngày tiếp nhận
    Ngày tiếp nhận hồ sơ
    Ngày hẹn trả kết quả
    Ngày giải quyết
    Thời gian giải quyết
    Thời gian giải quyết trung bình
    Số ngày quá hạn
    Số ngày giải quyết trước hạn
    Thời hạn giải quyết
    Dân số
    Số hộ
    Số tài khoản định danh
    Số cuộc hướng dẫn nộp trực tuyến
    Số tiền thanh toán trực tuyến
    Thanh toán trực tuyến (triệu đồng)
    Tổng số phí, lệ phí thu được (nghìn đồng)
    Số lượt đánh giá hài lòng
    Số phản ánh kiến nghị đã giải quyết
    Điểm tiếp nhận
    Điểm hồ sơ trực tuyến
    Điểm thanh toán trực tuyến > Số lượng
    Điểm > Giải quyết đúng hạn
    Mức độ hài lòng > Điểm
    Bình quân hồ sơ tiếp nhận
    Hồ sơ tiếp nhận bình quân/ngày
    Số thư xin lỗi
    Thư xin lỗi
    Hồ sơ tồn đọng kéo dài
    Nguyên nhân quá hạn
    Lý do trả lại
    Hồ sơ chưa nộp trực tuyến
    Số hồ sơ còn thiếu để đạt chỉ tiêu
    Còn thiếu > Trực tuyến
    Không số hóa kết quả
    Hồ sơ chưa số hóa thành phần
    Số máy tính
    Kinh phí
    Lĩnh vực > Mã
    Họ và tên người nộp hồ sơ trực tuyến
    Trạng thái giải quyết
    Kỳ báo cáo
    Năm
    Tháng
  `
      .trim()
      .split("\n")
      .map((line) => line.trim()),
  )("%s", (header) => {
    const [reading] = readHeaders([header.split(" > ")]);
    expect(isCount(reading?.meaning) ? reading?.meaning : "no count").toBe("no count");
  });
});

/** What is counted here is a part of what the words name, or something near it: at most an unsure reading. */
describe("A count of something else is never certain", () => {
  test.each(
    `
    Hồ sơ trực tuyến lĩnh vực đất đai
    Lĩnh vực đất đai > Tiếp nhận
    Đất đai > Trực tuyến
    Tư pháp - Hộ tịch > Tiếp nhận > Tổng số
    Hồ sơ trực tuyến của doanh nghiệp
    Hộ kinh doanh > Tiếp nhận
    Nước ngoài > Tiếp nhận > Trực tuyến
    Người cao tuổi > Đã giải quyết > Đúng hạn
    Nhóm A > Tiếp nhận trực tuyến
    Cấp tỉnh > Tiếp nhận
    Sở, ban, ngành > Tiếp nhận trực tuyến
    UBND cấp xã > Đã giải quyết
    Tiếp nhận trực tuyến qua VNeID
    Tiếp nhận trực tuyến tại đại lý dịch vụ công
    Tiếp nhận trực tuyến hộ
    Hồ sơ chứng thực trực tuyến
    Số giao dịch thanh toán trực tuyến
    Tiếp nhận trực tuyến ngoài giờ
    Số hóa kết quả còn hiệu lực
    Số hóa thành phần hồ sơ trực tuyến
    Hồ sơ thanh toán trực tuyến không thành công
    Biên lai điện tử bị hủy
    Đã giải quyết quá hạn trên 10 ngày
    Đang giải quyết quá hạn > Dưới 5 ngày
    Đã giải quyết > Đúng hạn > Trực tuyến
    Tiếp nhận trực tuyến > Đúng hạn
    Hồ sơ liên thông tiếp nhận
    Hồ sơ tiếp nhận qua liên thông thuế
    Hồ sơ đồng bộ trực tuyến
    Hồ sơ trực tuyến mức độ 2
    Số DVCTT chưa phát sinh hồ sơ
    Tiếp nhận trực tuyến của cấp huyện
  `
      .trim()
      .split("\n")
      .map((line) => line.trim()),
  )("%s", (header) => {
    const [reading] = readHeaders([header.split(" > ")]);
    expect(isCount(reading?.meaning) && (reading?.confidence ?? 0) >= 0.6 ? reading?.meaning : "not certain").toBe(
      "not certain",
    );
  });
});

/** Words of no vocabulary that offices may use to narrow a count. */
const STRANGERS = "khẩn|ưu tiên|nhóm A|diện chính sách|xuyên biên giới|ngoại tỉnh|đột xuất|thất lạc|bị sai|mẫu|mở rộng";

describe("A word that no vocabulary knows takes the certainty away", () => {
  const certain = `
    Tổng số hồ sơ tiếp nhận
    Tiếp nhận mới trong kỳ
    Hồ sơ nộp trực tuyến
    Tiếp nhận > Trực tuyến > Toàn trình
    Tiếp nhận một phần
    Tiếp nhận trực tiếp
    Tiếp nhận qua BCCI
    Kỳ trước chuyển sang
    Đã giải quyết
    Đã giải quyết > Trước hạn
    Đã giải quyết > Đúng hạn
    Đã giải quyết quá hạn
    Đang giải quyết
    Đang giải quyết > Trong hạn
    Số hóa thành phần hồ sơ
    Số hóa kết quả
    Hồ sơ có nghĩa vụ tài chính
    Thanh toán trực tuyến
    Biên lai điện tử
    Số DVCTT cung cấp
    Số TTHC có phát sinh hồ sơ
  `
    .trim()
    .split("\n")
    .map((line) => line.trim());
  test.each(certain)("%s", (header) => {
    expect(read(header)).not.toMatch(/[-?]/);
    for (const stranger of STRANGERS.split("|")) {
      expect([stranger, read(`${header} ${stranger}`)]).toEqual([stranger, expect.stringMatching(/[-?]$/)]);
      expect([stranger, read(`${stranger} > ${header}`)]).toEqual([stranger, expect.stringMatching(/[-?]$/)]);
    }
  });
});

test("no header, however strange, makes reading fail or a confidence leave 0..1", () =>
  fc.assert(
    fc.property(fc.array(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 4 }), { maxLength: 5 }), (headers) => {
      for (const { confidence } of readHeaders(headers)) {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }),
  ));

describe("A formula under a header", () => {
  test.each(["=" + "1".repeat(5000), "Tổng " + "(3)=(4)+".repeat(2000), "=((((" + "a b ".repeat(3000) + "!"])(
    "is seen through about as fast as words of the same length (%#)",
    (header) => {
      const words = "Tổng số hồ sơ ".repeat(header.length / 14);
      expect(processorTime(() => read(header))).toBeLessThan(20 * processorTime(() => read(words)));
    },
  );
});

describe("A part of what words name", () => {
  test.each(
    paths(`
    Tổng số hồ sơ của các TTHC công bố mức độ 3, 4 | receivedOfListed
    Tổng số hồ sơ của các TTHC được công bố mức độ 3, 4 | receivedOfListed
    Số hồ sơ của TTHC được công bố trực tuyến mức độ 3, 4 | receivedOfListed
    Đã giải quyết > Quá hạn | resolvedLate
    Đã giải quyết > Quá hạn dưới 5 ngày | -
    Đã giải quyết > Quá hạn trên 5 ngày | -
    Đã giải quyết > Quá hạn từ 3 ngày trở lên | -
    Đã giải quyết > Quá hạn từ 1 đến 3 ngày | -
    Đã giải quyết > Quá hạn trên 10 ngày | -
    Đã giải quyết > Quá hạn trên 1 tháng | -
    Đang giải quyết > Quá hạn dưới 5 ngày | -
    Quá hạn dưới 3 ngày | -
    Quá hạn từ 3 ngày trở lên | -
    Đã giải quyết > Quá hạn > Dưới 5 ngày | -
    Đã giải quyết > Quá hạn > Trên 5 ngày | -
    Qua han duoi 5 ngay | -
    Đã giải quyết quá hạn | resolvedLate
    Hồ sơ được số hóa toàn bộ | digitizedInputsComplete
    Số hóa > Số hồ sơ số hóa toàn bộ thành phần | digitizedInputsComplete
    Số hồ sơ được số hóa | digitizedInputs
    `),
  )("%s → %s", (path, expected) => {
    expect(read(path)).toBe(expected);
  });
});
