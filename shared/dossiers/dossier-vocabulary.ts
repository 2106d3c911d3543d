import type { Channel, Digitization, Fee, Status } from "../domain/dossier";
import { withPlainSpellings } from "../tables/plain-spelling";

/**
 * Words in cells of dossier tables, each the whole of a cell: nothing is guessed from a part of one. They are compared by
 * `wordKey`, and `queries/` writes them into SQL, so that the core and a database read the same. Sources: the ten states
 * and three ways in of the national portal's exchange of dossiers (numbers 1 to 10 and 1 to 3; the numbers themselves are
 * left out, since systems number differently), forms II.06a/VPCP and 06 of Circular 01/2020, level 3 and 4 of Decree
 * 43/2011, and what one-stop systems show.
 *
 * Left out on purpose, so that the user says what they mean: "Yêu cầu thực hiện nghĩa vụ tài chính" (waits for the
 * applicant's payment: systems differ in whether its time runs), "Tạm dừng" (paused or closed), "Hủy", "Từ chối" (before or
 * after receipt), "Kết thúc", "Đã phê duyệt", "Liên thông", "Trực tiếp, dịch vụ bưu chính", "Chuyển khoản" and "Đã thanh toán"
 * (online or not).
 */
export const channelPhrases: Readonly<Record<Exclude<Channel, "unsaid">, readonly string[]>> = plain({
  fullOnline: [
    ...["Trực tuyến toàn trình", "Toàn trình", "Nộp trực tuyến toàn trình", "Tiếp nhận trực tuyến toàn trình"],
    ...["Hồ sơ trực tuyến toàn trình", "Trực tuyến - Toàn trình", "Trực tuyến (toàn trình)", "Toàn trình (mức độ 4)"],
    ...["DVC trực tuyến toàn trình", "DVCTT toàn trình", "DVC toàn trình", "Dịch vụ công toàn trình"],
    ...["Dịch vụ công trực tuyến toàn trình", "Mức độ 4", "Mức 4", "MĐ4", "MĐ 4", "Trực tuyến mức độ 4", "Trực tuyến mức 4"],
    ...["Trực tuyến (mức độ 4)", "Nộp trực tuyến mức độ 4", "DVC mức độ 4", "DVCTT mức độ 4", "DVC trực tuyến mức độ 4"],
    ...["Dịch vụ công mức độ 4", "Dịch vụ công trực tuyến mức độ 4", "Mức độ 4 (toàn trình)"],
  ],
  partOnline: [
    ...["Trực tuyến một phần", "Một phần", "Nộp trực tuyến một phần", "Tiếp nhận trực tuyến một phần"],
    ...["Hồ sơ trực tuyến một phần", "Trực tuyến - Một phần", "Trực tuyến (một phần)", "Một phần (mức độ 3)"],
    ...["DVC trực tuyến một phần", "DVCTT một phần", "DVC một phần", "Dịch vụ công một phần"],
    ...["Dịch vụ công trực tuyến một phần", "Mức độ 3", "Mức 3", "MĐ3", "MĐ 3", "Trực tuyến mức độ 3", "Trực tuyến mức 3"],
    ...["Trực tuyến (mức độ 3)", "Nộp trực tuyến mức độ 3", "DVC mức độ 3", "DVCTT mức độ 3", "DVC trực tuyến mức độ 3"],
    ...["Dịch vụ công mức độ 3", "Dịch vụ công trực tuyến mức độ 3", "Mức độ 3 (một phần)"],
  ],
  otherOnline: [
    ...["Trực tuyến hình thức khác", "Tiếp nhận trực tuyến hình thức khác", "Nộp trực tuyến hình thức khác"],
    ...["Hình thức trực tuyến khác", "Trực tuyến khác"],
  ],
  online: [
    ...["Trực tuyến", "Nộp trực tuyến", "Nộp hồ sơ trực tuyến", "Tiếp nhận trực tuyến", "Hồ sơ trực tuyến", "Hồ sơ nộp trực tuyến"],
    ...["Đăng ký trực tuyến", "Online", "Nộp online", "Hồ sơ online", "Trực tuyến (online)", "Qua mạng", "Nộp qua mạng"],
    ...["Hồ sơ qua mạng", "Internet", "Qua internet", "Qua môi trường mạng", "Dịch vụ công trực tuyến", "DVC trực tuyến", "DVCTT"],
    ...["Cổng DVC quốc gia", "Cổng dịch vụ công quốc gia", "Cổng DVCQG", "DVCQG", "Qua Cổng DVCQG", "Nộp qua Cổng DVCQG"],
    ...["Qua Cổng dịch vụ công quốc gia", "Nộp qua Cổng dịch vụ công quốc gia", "Nộp qua Cổng DVC quốc gia"],
    ...["Trực tuyến qua Cổng DVCQG", "Trực tuyến qua Cổng dịch vụ công quốc gia", "Cổng DVC", "Cổng dịch vụ công"],
    ...["Cổng dịch vụ công trực tuyến", "Qua Cổng dịch vụ công", "Nộp qua Cổng dịch vụ công", "Cổng DVC tỉnh", "Cổng DVC của tỉnh"],
    ...["Cổng dịch vụ công tỉnh", "Cổng dịch vụ công của tỉnh", "Cổng dịch vụ công thành phố", "VNeID", "Qua VNeID", "Ứng dụng VNeID"],
  ],
  inPerson: [
    ...["Trực tiếp", "Nộp trực tiếp", "Nộp hồ sơ trực tiếp", "Tiếp nhận trực tiếp", "Hồ sơ trực tiếp", "Hồ sơ nộp trực tiếp"],
    ...["Tại quầy", "Nộp tại quầy", "Trực tiếp tại quầy", "Tại một cửa", "Trực tiếp tại một cửa", "Tại bộ phận một cửa"],
    ...["Nộp tại bộ phận một cửa", "Trực tiếp tại bộ phận một cửa", "Nộp trực tiếp tại bộ phận một cửa"],
    ...["Tại bộ phận tiếp nhận và trả kết quả", "Tại Trung tâm PVHCC", "Tại Trung tâm Phục vụ hành chính công"],
    ...["Trực tiếp tại Trung tâm PVHCC", "Trực tiếp tại Trung tâm Phục vụ hành chính công", "Hồ sơ giấy", "Offline"],
  ],
  byPost: [
    ...["Bưu chính công ích", "BCCI", "Qua BCCI", "Nộp qua BCCI", "Tiếp nhận qua BCCI", "Hồ sơ BCCI", "Qua bưu chính công ích"],
    ...["Nộp qua bưu chính công ích", "Tiếp nhận qua bưu chính công ích", "Dịch vụ bưu chính công ích", "Dịch vụ BCCI"],
    ...["Qua dịch vụ bưu chính công ích", "Nộp qua dịch vụ bưu chính công ích", "Tiếp nhận qua dịch vụ bưu chính công ích"],
    ...["Bưu chính", "Dịch vụ bưu chính", "Qua bưu chính", "Qua dịch vụ bưu chính", "Nộp qua bưu chính", "Bưu điện", "Qua bưu điện"],
    ...["Nộp qua bưu điện", "Qua đường bưu điện", "Qua đường bưu chính"],
  ],
});

export const statusPhrases: Readonly<Record<Exclude<Status, "unsaid">, readonly string[]>> = plain({
  awaitingReceipt: [
    ...["Chờ tiếp nhận", "Đang chờ tiếp nhận", "Chưa tiếp nhận", "Hồ sơ chờ tiếp nhận", "Chờ tiếp nhận hồ sơ"],
    ...["Chờ tiếp nhận trực tuyến", "Mới đăng ký", "Hồ sơ mới đăng ký", "Mới nộp"],
  ],
  refused: [
    ...["Từ chối tiếp nhận", "Đã từ chối tiếp nhận", "Bị từ chối tiếp nhận", "Từ chối tiếp nhận hồ sơ", "Không được tiếp nhận"],
    ...["Không tiếp nhận", "Không tiếp nhận hồ sơ", "Hồ sơ không được tiếp nhận"],
  ],
  open: [
    ...["Được tiếp nhận", "Đã tiếp nhận", "Mới tiếp nhận", "Đã tiếp nhận hồ sơ", "Đang xử lý", "Đang giải quyết", "Đang thụ lý"],
    ...["Hồ sơ đang xử lý", "Hồ sơ đang giải quyết", "Chưa giải quyết", "Chưa xử lý", "Chờ xử lý", "Chờ thụ lý", "Chờ giải quyết"],
    ...["Chờ phân công", "Chờ chuyển xử lý", "Đã chuyển xử lý", "Chuyển xử lý", "Đang luân chuyển", "Đang thẩm định"],
    ...["Đang xác minh", "Đang lấy ý kiến", "Đang trình ký", "Trình ký", "Chờ trình ký", "Chờ ký duyệt", "Chờ ký", "Chờ duyệt"],
    ...["Chờ phê duyệt", "Trình lãnh đạo", "Trình phê duyệt", "Đã bổ sung", "Đã bổ sung hồ sơ", "Đã nhận bổ sung"],
    ...inTime("Đang xử lý").concat(inTime("Đang giải quyết")),
  ],
  supplementing: [
    ...["Chờ bổ sung", "Chờ bổ sung hồ sơ", "Chờ bổ sung giấy tờ", "Đang chờ bổ sung", "Hồ sơ chờ bổ sung", "Đang bổ sung"],
    ...["Yêu cầu bổ sung", "Yêu cầu bổ sung hồ sơ", "Yêu cầu bổ sung giấy tờ", "Yêu cầu bổ sung thông tin", "Hồ sơ yêu cầu bổ sung"],
    ...["Đã yêu cầu bổ sung", "Chờ công dân bổ sung", "Chờ người dân bổ sung", "Bổ sung hồ sơ", "Cần bổ sung"],
  ],
  stopped: ["Dừng xử lý", "Đã dừng xử lý", "Hồ sơ dừng xử lý", "Dừng giải quyết", "Đã dừng giải quyết", "Dừng xử lý hồ sơ"],
  returned: [
    ...["Trả lại", "Đã trả lại", "Trả lại hồ sơ", "Đã trả lại hồ sơ", "Hồ sơ trả lại", "Hồ sơ bị trả lại", "Trả lại công dân"],
    ...["Trả lại người nộp", "Trả lại do không đủ điều kiện", "Không đủ điều kiện giải quyết", "Hồ sơ không đủ điều kiện giải quyết"],
  ],
  withdrawn: [
    ...["Rút hồ sơ", "Đã rút", "Đã rút hồ sơ", "Rút", "Xin rút", "Xin rút hồ sơ", "Đã xin rút", "Hồ sơ rút", "Hồ sơ xin rút"],
    ...["Công dân rút hồ sơ", "Người dân rút hồ sơ", "Công dân xin rút hồ sơ", "Công dân yêu cầu rút hồ sơ", "Yêu cầu rút hồ sơ"],
  ],
  done: [
    ...["Đã trả kết quả", "Đã trả KQ", "Đã trả", "Trả kết quả", "Hồ sơ đã trả kết quả", "Đã trả kết quả cho công dân"],
    ...["Đã nhận kết quả", "Chờ trả kết quả", "Chờ trả KQ", "Chờ nhận kết quả", "Đã có kết quả", "Có kết quả", "Đã giải quyết"],
    ...["Đã giải quyết xong", "Giải quyết xong", "Hồ sơ đã giải quyết", "Đã xử lý", "Đã xử lý xong", "Xử lý xong"],
    ...["Kết thúc xử lý", "Đã kết thúc xử lý", "Hoàn thành", "Đã hoàn thành", "Hoàn tất", "Đã hoàn tất", "Đã xong"],
    ...inTime("Đã giải quyết").concat(inTime("Đã xử lý"), inTime("Đã trả kết quả"), inTime("Hoàn thành")),
  ],
});

export const inputPhrases: Readonly<Record<Digitization, readonly string[]>> = plain({
  none: ["Chưa số hóa", "Không số hóa", "Chưa được số hóa", "Không được số hóa", "Chưa thực hiện số hóa"],
  some: [
    ...["Đã số hóa", "Được số hóa", "Đã được số hóa", "Có số hóa", "Đã thực hiện số hóa", "Số hóa một phần", "Một phần"],
    ...["Đã số hóa một phần", "Số hóa chưa đầy đủ", "Số hóa không đầy đủ", "Chưa số hóa đầy đủ"],
  ],
  complete: [
    ...["Số hóa đầy đủ", "Đầy đủ", "Đã số hóa đầy đủ", "Số hóa toàn bộ", "Toàn bộ", "Đã số hóa toàn bộ", "Số hóa 100%"],
    ...["Đã số hóa 100%", "Số hóa toàn phần"],
  ],
});

export const feePhrases: Readonly<Record<Fee, readonly string[]>> = plain({
  none: [
    ...["Không thu phí", "Không thu phí, lệ phí", "Không có phí", "Không có phí, lệ phí", "Không phát sinh phí", "Không phải nộp"],
    ...["Không có nghĩa vụ tài chính", "Không phát sinh nghĩa vụ tài chính", "Miễn phí", "Miễn phí, lệ phí", "Được miễn phí"],
    ...["Đối tượng miễn phí", "Miễn lệ phí"],
  ],
  unpaid: [
    ...["Chưa thanh toán", "Chờ thanh toán", "Đang chờ thanh toán", "Chưa nộp", "Chưa nộp phí", "Chưa nộp phí, lệ phí", "Chờ nộp phí"],
    ...["Chưa đóng phí", "Chưa thu", "Chưa thu phí"],
  ],
  paidOnline: [
    ...["Thanh toán trực tuyến", "Đã thanh toán trực tuyến", "Trực tuyến", "Nộp trực tuyến", "Nộp phí trực tuyến", "Online"],
    ...["Thanh toán online", "Chuyển khoản qua Cổng DVCQG", "Cổng DVCQG", "Qua Cổng DVCQG", "Thanh toán qua Cổng DVCQG"],
    ...["Thanh toán trên Cổng DVCQG", "Trực tuyến qua Cổng DVCQG", "Thanh toán trực tuyến qua Cổng DVCQG"],
    ...["Thanh toán trực tuyến trên Cổng DVCQG", "Thanh toán qua Cổng dịch vụ công quốc gia"],
    ...["Thanh toán trên Cổng dịch vụ công quốc gia", "Thanh toán trực tuyến trên Cổng dịch vụ công quốc gia"],
    ...["Cổng thanh toán trực tuyến", "Nền tảng thanh toán trực tuyến"],
  ],
  paidOtherwise: [
    ...["Thanh toán trực tiếp", "Đã thanh toán trực tiếp", "Trực tiếp", "Nộp trực tiếp", "Thu trực tiếp", "Tiền mặt"],
    ...["Bằng tiền mặt", "Nộp tiền mặt", "Đã nộp tiền mặt", "Thu tiền mặt", "Thanh toán tiền mặt", "Thanh toán bằng tiền mặt"],
    ...["Tại quầy", "Nộp tại quầy", "Đã nộp tại quầy", "Thanh toán tại quầy", "Thanh toán tại bộ phận một cửa"],
  ],
});

/** Answers of every column that is answered by yes or no: digitized or not, a fee or none, a receipt or none. */
export const yesPhrases: readonly string[] = withPlainSpellings([
  ...["Có", "X", "Rồi", "Đã", "Yes", "Y", "True", "1", "\u2713", "\u2714", "\u2611", "Đã số hóa", "Được số hóa", "Đã được số hóa"],
  ...["Có số hóa", "Có phí", "Có thu phí", "Có phí, lệ phí", "Có nghĩa vụ tài chính", "Thu trước", "Thu sau"],
  ...["Đã thanh toán trực tuyến", "Có thanh toán trực tuyến", "Có biên lai", "Có biên lai điện tử", "Đã cấp biên lai"],
  ...["Đã xuất biên lai", "Đã cấp", "Đã phát hành"],
]);
export const noPhrases: readonly string[] = withPlainSpellings([
  ...["Không", "Chưa", "No", "N", "False", "0", "\u2610", "Không có", "Chưa có", "Chưa số hóa", "Không số hóa", "Chưa được số hóa"],
  ...["Không có phí", "Không thu phí", "Không có phí, lệ phí", "Không có nghĩa vụ tài chính", "Miễn phí", "Đối tượng miễn phí"],
  ...["Chưa thanh toán trực tuyến", "Không thanh toán trực tuyến", "Không có biên lai", "Chưa có biên lai", "Chưa cấp biên lai"],
  ...["Chưa xuất biên lai", "Chưa cấp", "Chưa phát hành"],
]);

/** In the place of a due day: there is none, and the dossier cannot be late (one-stop systems show the first). */
export const noDuePhrases: readonly string[] = withPlainSpellings([
  ...["Thủ tục không có ngày hẹn trả", "Không có ngày hẹn trả", "Không có ngày hẹn", "Không hẹn trả", "Không có hạn"],
]);

/** A state together with how it stands to its due day, which the days themselves decide. */
function inTime(state: string): readonly string[] {
  return ["trước hạn", "đúng hạn", "trong hạn", "quá hạn", "trễ hạn"].map((deadline) => `${state} ${deadline}`);
}

function plain<Meaning extends string>(phrases: Readonly<Record<Meaning, readonly string[]>>): Readonly<Record<Meaning, readonly string[]>> {
  const entries = (Object.keys(phrases) as Meaning[]).map((meaning) => [meaning, withPlainSpellings(phrases[meaning])]);
  return Object.fromEntries(entries) as Record<Meaning, readonly string[]>;
}
