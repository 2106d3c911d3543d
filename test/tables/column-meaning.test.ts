import { meanings } from "../../shared/tables/column-meaning";
import { readHeaders } from "../../shared/tables/match-columns";

/** What the last of several headers is read as, when the others stand to its left. */
function read(...headers: string[]): string {
  const readings = readHeaders(headers.map((header) => header.split(" > ")));
  const { meaning, confidence } = readings[readings.length - 1] ?? { meaning: undefined, confidence: 0 };
  return meaning === undefined ? "-" : meaning + (confidence < 0.6 ? "?" : "");
}

describe("A header says what its column counts", () => {
  test.each([
    ["STT", "ordinal"],
    ["Đơn vị giải quyết TTHC", "unit"],
    ["Tên UBND xã, phường", "unit"],
    ["Khối", "group"],
    ["Tiếp nhận > Tổng số", "receivedTotal"],
    ["Số hồ sơ nhận giải quyết > Tổng số (bao gồm kỳ trước)", "receivedTotal"],
    ["Tiếp nhận > Trong kỳ > Trực tuyến", "receivedOnline"],
    ["Tiếp nhận > Trực tuyến > Số lượng", "receivedOnline"],
    ["Hồ sơ trực tuyến > Tiếp nhận", "receivedOnline"],
    ["Số hồ sơ được tiếp nhận, giải quyết trực tuyến mức độ 3, 4", "receivedOnline"],
    ["Hồ sơ tiếp nhận một phần và toàn trình", "receivedOnline"],
    ["Tiếp nhận trực tuyến > Toàn trình", "receivedFullOnline"],
    ["Tiếp nhận > Một phần", "receivedPartOnline"],
    ["Tiếp nhận trực tuyến hình thức khác", "receivedOtherOnline"],
    ["Tiếp nhận > Tại bộ phận một cửa", "receivedInPerson"],
    ["Số mới tiếp nhận qua BCCI", "receivedByPost"],
    ["Tiếp nhận > Từ kỳ trước", "carriedOver"],
    ["Kỳ trước chuyển sang", "carriedOver"],
    ["Đã giải quyết > Tổng số", "resolvedTotal"],
    ["Tổng số hồ sơ giải quyết TTHC của xã", "resolvedTotal"],
    ["Hồ sơ giải quyết trực tuyến mức độ 4", "resolvedOnline"],
    ["Đã giải quyết > Trước hạn", "resolvedEarly"],
    ["Đã giải quyết > Đúng hạn (Bao gồm cả hồ sơ chờ Bổ sung và Trả lại/Xin rút)", "resolvedOnTime"],
    ["Đã giải quyết > Đúng và trước hạn", "resolvedEarlyOrOnTime"],
    ["Đã giải quyết > Trễ hẹn", "resolvedLate"],
    ["Đang xử lý > Tổng số", "pendingTotal"],
    ["Đang giải quyết > Chưa đến hạn", "pendingInTime"],
    ["Hồ sơ trễ hẹn đang giải quyết", "pendingLate"],
    ["Số hóa đầy đủ thành phần hồ sơ", "digitizedInputsComplete"],
    ["Số hóa > Đầy đủ thành phần hồ sơ", "digitizedInputsComplete"],
    ["Hồ sơ số hóa chưa đầy đủ thành phần", "-"],
    ["Tổng số hồ sơ thuộc các thủ tục có phí, lệ phí", "feeProcedureDossiers"],
    ["Số thủ tục có phí", "-"],
    ["Hồ sơ đến hạn", "dueTotal"],
    ["Số hồ sơ đến hạn giải quyết", "dueTotal"],
    ["Giải quyết > Đến hạn", "dueTotal"],
    ["Đang giải quyết > Đến hạn", "-"],
    ["Hồ sơ đến hạn chưa giải quyết", "-"],
    ["Sắp đến hạn", "-"],
    ["Hồ sơ trực tuyến đến hạn", "-"],
    ["Tổng số hồ sơ của các TTHC mức độ 3, 4", "receivedOfListed"],
    ["Tiếp nhận > Thuộc danh mục", "receivedOfListed"],
    ["Tổng số hồ sơ của thủ tục trong danh mục", "receivedOfListed"],
    ["Hồ sơ nộp trực tuyến của thủ tục trong danh mục", "onlineOfListed"],
    ["Tổng số hồ sơ phát sinh trực tuyến của các thủ tục thuộc danh mục", "onlineOfListed"],
    ["Số thủ tục mức độ 3, 4", "-"],
    ["Số hồ sơ tiếp nhận của TTHC đã công bố trực tuyến mức độ 3, 4 > Tổng số", "receivedOfListed"],
    ["Hồ sơ nộp trực tuyến của TTHC đã công bố mức độ 3, 4", "onlineOfListed"],
    ["Số TTHC thuộc danh mục", "-"],
    ["Số hóa > Kết quả giải quyết", "digitizedResults"],
    ["Tổng HS có nghĩa vụ tài chính", "feeDossiers"],
    ["Thanh toán hồ sơ > Trực tuyến", "paidOnline"],
    ["Thanh toán hồ sơ > Tổng số", "paidDossiers"],
    ["Số biên lai điện tử đã phát hành", "eReceipts"],
    ["DVC toàn trình và một phần phát sinh hồ sơ trực tuyến", "servicesWithOnline"],
    ["Chỉ tiêu tối thiểu (%)", "target"],
    ["Chỉ tiêu > Trực tuyến", "target"],
    ["Tổng điểm", "scoreTotal"],
    ["Xếp loại", "note"],
  ])("%s: %s", (header, meaning) => expect(read(header)).toBe(meaning));

  test.each([
    ...["Tỷ lệ hồ sơ trực tuyến", "Tỉ lệ số hoá kết quả", "Trực tuyến (%)", "Tỷ lệ toàn trình > Kỳ trước"],
    ...["Tỷ lệ (%) > Hồ sơ trực tuyến", "Tỷ lệ (%) > Hồ sơ số hóa"],
  ])("%s is a rate, never a count", (header) => expect(read(header)).toBe("rate"));

  test("under a heading of rates a label that begins as a count is one, and not of what the heading speaks of", () => {
    expect(read("Tỷ lệ hồ sơ trực tuyến > Tổng số hồ sơ tiếp nhận")).toBe("receivedTotal");
    expect(read("Tỷ lệ hồ sơ trực tuyến > Số lượng hồ sơ trực tuyến")).toBe("receivedOnline");
  });

  test.each([
    ["Hồ sơ nộp không trực tuyến", "the opposite"],
    ["Hồ sơ TT chờ tiếp nhận > Tổng (nếu không tách)", "not received yet"],
    ["Đã giải quyết trực tuyến đúng hạn", "a part of those in time"],
    ["Hồ sơ trực tuyến > Quá hạn", "a part of the late ones"],
    ["Tháng trước > Tổng số tiếp nhận", "another period"],
    ["So với cùng kỳ > Tiếp nhận", "a difference"],
    ["Số lượng thủ tục có phát sinh thanh toán trực tuyến", "procedures, not dossiers"],
    ["Số lượng hồ sơ Đã đồng bộ về cổng DVC QG", "not a count that indicators use"],
    ["HS kết thúc nhưng KQ điện tử ≠ giấy", "an error list"],
    ["Hạng trong khối", "a rank"],
    ["Hồ sơ có thể nộp trực tuyến", "not submitted"],
    ["Hồ sơ đủ điều kiện nộp trực tuyến", "not submitted"],
    ["Hướng dẫn nộp hồ sơ trực tuyến", "advice"],
    ["Hồ sơ trực tuyến phát sinh lỗi", "faulty ones"],
    ["Số hồ sơ trực tuyến có sai sót", "faulty ones"],
    ["Hồ sơ thuộc TTHC toàn trình", "a denominator of another definition"],
    ["Tiếp nhận > Hồ sơ thuộc TTHC một phần", "a denominator of another definition"],
    ["Tổng số hồ sơ tiếp nhận của TTHC đủ điều kiện trực tuyến", "a denominator of another definition"],
  ])("%s is left unread (%s)", (header) => expect(read(header)).toBe("-"));

  test.each([
    ["Tổng số", "receivedTotal?"],
    ["Trực tuyến", "receivedOnline?"],
    ["Tiếp nhận > Mức độ 4", "receivedFullOnline?"],
  ])("%s is read, but as unsure", (header, meaning) => expect(read(header)).toBe(meaning));
});

describe("Neighbours help where a header is short", () => {
  test("deadlines belong to the section named last before them", () => {
    expect(read("Đã giải quyết: Tổng số", "Quá hạn")).toBe("resolvedLate");
    expect(read("Đã giải quyết", "Đang giải quyết", "Quá hạn")).toBe("pendingLate");
  });
  test("a bare total left of the resolved ones is the received total", () => {
    expect(readHeaders([["Tổng số"], ["Đã giải quyết"]])[0]).toMatchObject({
      meaning: "receivedTotal",
      confidence: 0.8,
    });
  });
  test("beside a received total, online is received online; after a resolved total it is unsure", () => {
    expect(read("Tiếp nhận", "Trực tuyến")).toBe("receivedOnline");
    expect(read("Tiếp nhận", "Đã giải quyết", "Trực tuyến")).toBe("receivedOnline?");
  });
});

describe("Spelling does not matter", () => {
  test.each([
    ["tone position", "Số hoá kết quả"],
    ["capitals", "SỐ HÓA KẾT QUẢ"],
    ["no marks, snake case", "so_hoa_ket_qua"],
    ["decomposed letters", "Số hóa kết quả".normalize("NFD")],
    ["line breaks and no-break spaces", "Số hóa\n kết\u00A0quả"],
  ])("%s", (_, header) => expect(read(header)).toBe("digitizedResults"));

  test("a different tone is a different word", () => expect(read("Số hỏa kết quá")).not.toBe("digitizedResults"));
});

test("weights are confidences", () => {
  for (const { weight, bare = 1 } of meanings) {
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThanOrEqual(1);
    expect(bare).toBeLessThanOrEqual(1);
  }
});
