import {
  channelPhrases,
  feePhrases,
  inputPhrases,
  noDuePhrases,
  noPhrases,
  statusPhrases,
  yesPhrases,
} from "../../shared/dossiers/dossier-vocabulary";
import { answerOf, channelOf, digitizationOf, feeDueOf, paymentOf, statusOf, wordKey } from "../../shared/dossiers/dossier-words";
import { plainSpelling } from "../../shared/tables/plain-spelling";

type Phrases = Readonly<Record<string, readonly string[]>>;

/** Phrases that two meanings of one field share. */
function shared(phrases: Phrases): string[] {
  const meanings = new Map<string, string>();
  const found: string[] = [];
  for (const [meaning, list] of Object.entries(phrases))
    for (const phrase of list) {
      const before = meanings.get(wordKey(phrase));
      if (before !== undefined && before !== meaning) found.push(`${phrase}: ${before}, ${meaning}`);
      meanings.set(wordKey(phrase), meaning);
    }
  return found;
}

describe("No phrase has two meanings in one field, with marks or without", () => {
  test.each<[string, Phrases]>([
    ["ways in", channelPhrases],
    ["states", statusPhrases],
    ["digitized inputs", inputPhrases],
    ["payment", feePhrases],
    ["answers", { yes: yesPhrases, no: noPhrases }],
  ])("%s", (_, phrases) => {
    expect(shared(phrases)).toEqual([]);
  });

  test("what answers yes to digitizing is never digitized not at all, and the other way round", () => {
    const none = new Set(inputPhrases.none.map(wordKey));
    const done = new Set([...inputPhrases.some, ...inputPhrases.complete].map(wordKey));
    expect(yesPhrases.filter((phrase) => none.has(wordKey(phrase)))).toEqual([]);
    expect(noPhrases.filter((phrase) => done.has(wordKey(phrase)))).toEqual([]);
  });
});

describe("The lists hold each phrase with its marks and without any, as plain data", () => {
  const lists = [channelPhrases, statusPhrases, inputPhrases, feePhrases, { yes: yesPhrases, no: noPhrases, noDue: noDuePhrases }];

  test("every phrase stands in its list without marks too", () => {
    const missing = lists.flatMap((phrases) =>
      Object.values(phrases as Phrases).flatMap((list) => list.filter((phrase) => !list.includes(plainSpelling(phrase)))),
    );
    expect(missing).toEqual([]);
  });

  test("no phrase stands twice in a list, and none is blank or has spaces around it", () => {
    for (const phrases of lists)
      for (const list of Object.values(phrases as Phrases)) {
        expect(new Set(list).size).toBe(list.length);
        expect(list.filter((phrase) => phrase.trim() !== phrase || phrase === "" || phrase.normalize("NFC") !== phrase)).toEqual([]);
      }
  });
});

describe("Cells are understood as a whole, however they are spelt", () => {
  test.each([
    ["Trực tuyến toàn trình", "fullOnline"],
    ["DVC trực tuyến mức độ 4", "fullOnline"],
    ["Mức độ 3", "partOnline"],
    ["Trực tuyến một phần", "partOnline"],
    ["Trực tuyến hình thức khác", "otherOnline"],
    ["nộp trực tuyến", "online"],
    ["TRỰC TUYẾN", "online"],
    ["Truc tuyen", "online"],
    ["NOP TRUC TIEP", "inPerson"],
    ["  Trực  tiếp ", "inPerson"],
    ["Qua bưu chính công ích", "byPost"],
    ["BCCI", "byPost"],
    ["Cổng DVCQG", "online"],
    ["", "unsaid"],
    ["–", "unsaid"],
  ])("a way in: %s", (text, channel) => {
    expect(channelOf(text)).toBe(channel);
  });

  // The ten states of the national portal's exchange, but the sixth, which waits for a payment of the applicant.
  test.each([
    ["Mới đăng ký", "awaitingReceipt"],
    ["Được tiếp nhận", "open"],
    ["Không được tiếp nhận", "refused"],
    ["Đang xử lý", "open"],
    ["Yêu cầu bổ sung giấy tờ", "supplementing"],
    ["Công dân yêu cầu rút hồ sơ", "withdrawn"],
    ["Dừng xử lý", "stopped"],
    ["Đã xử lý xong", "done"],
    ["Đã trả kết quả", "done"],
    ["Đang giải quyết quá hạn", "open"],
    ["Đã giải quyết đúng hạn", "done"],
    ["Đã trả KQ", "done"],
    ["Trả lại hồ sơ", "returned"],
    ["Dang xu ly", "open"],
  ])("a state: %s", (text, status) => {
    expect(statusOf(text)).toBe(status);
  });

  test("both places of the tone are one word: Số hoá đầy đủ, Số hóa đầy đủ", () => {
    expect(digitizationOf("Số hoá đầy đủ")).toBe("complete");
    expect(digitizationOf("Số hóa đầy đủ")).toBe("complete");
    expect(digitizationOf("Đã số hoá".normalize("NFD"))).toBe("some");
  });

  test("answers, fees and payments", () => {
    expect([answerOf("Đã số hóa"), answerOf("x"), answerOf(1), answerOf(true), answerOf("Chưa"), answerOf("")]).toEqual([
      ...[true, true, true, true, false, false],
    ]);
    expect([feeDueOf("Thu sau"), feeDueOf("Không thu phí"), feeDueOf(50000), feeDueOf(0)]).toEqual([true, false, true, false]);
    expect([paymentOf("Tiền mặt"), paymentOf("Thanh toán trực tuyến"), paymentOf(""), paymentOf("Miễn phí")]).toEqual([
      ...["paidOtherwise", "paidOnline", "unpaid", "none"],
    ]);
  });
});

describe("What has no certain meaning has none", () => {
  test.each([
    "Yêu cầu thực hiện nghĩa vụ tài chính",
    "Tạm dừng xử lý",
    "Hủy",
    "Từ chối",
    "Kết thúc",
    "Đã phê duyệt",
    "Đúng hạn",
    "Đang xử lý (bước 2)",
    "Không đang xử lý",
    "Đang xu lý",
    "2",
  ])("the state “%s”", (text) => {
    expect(statusOf(text)).toBeUndefined();
  });

  test.each(["Liên thông", "Trực tiếp, dịch vụ bưu chính", "Không trực tuyến", "Trực tuyến?", "TT", "2", "Mức độ 2"])(
    "the way in “%s”",
    (text) => {
      expect(channelOf(text)).toBeUndefined();
    },
  );

  test.each(["Chuyển khoản", "Đã thanh toán", "Hoàn phí", "Hủy thanh toán"])("the payment “%s”", (text) => {
    expect(paymentOf(text)).toBeUndefined();
  });
});
