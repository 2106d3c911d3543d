import { equivalents } from "./equivalents";

/** What the plain formula of a function holds for; for those without one, why. */
export interface PlainSupport {
  readonly name: string;
  readonly plain: boolean;
  readonly inputs: { readonly vi: string; readonly en: string };
}

const RATE = {
  vi: "Số nguyên từ 0, dưới 10^15; ô trống và dấu gạch là 0.",
  en: "Integers from 0, below 10^15; blanks and dashes are 0.",
};
const SHARES = {
  vi: "Tỷ lệ là số (0,45 hoặc 45%, hoặc 45), ô trống, dấu gạch, “Không phát sinh”.",
  en: "Rates as numbers (0.45 or 45%, or 45), blanks, dashes, “Không phát sinh”.",
};

/**
 * For every function of the catalogue, in its order. A number kept as text is supported nowhere: the formula gives an
 * error, which the recipient sees. A constant text such as "45%" in the formula itself is read when it is translated.
 */
export const supportedInputs: readonly PlainSupport[] = describedInputs().map((described) => ({
  ...described,
  plain: equivalents.has(described.name),
}));

function describedInputs(): Omit<PlainSupport, "plain">[] {
  return [
    ...["TYLE_TRUCTUYEN", "TYLE_DUNGHAN", "TYLE_SOHOA", "TYLE_THANHTOAN", "TYLE_BIENLAI", "TYLE_PHATSINH"].map((name) => ({
      name,
      inputs: RATE,
    })),
    {
      name: "TYLE_CHUNG",
      inputs: {
        vi: "Hai vùng cùng kích thước, số nguyên từ 0 và ô thật sự trống; vùng có chữ (kể cả chữ rỗng, dấu gạch) báo lỗi.",
        en: "Two ranges of one size with integers from 0 and truly blank cells; any text (an empty one or a dash, too) is an error.",
      },
    },
    {
      name: "DAT_CHITIEU",
      inputs: {
        vi: SHARES.vi + " Chỉ tiêu là số, tối đa 8 chữ số thập phân (0,45678901). Tỷ lệ kém chỉ tiêu dưới một phần nghìn tỷ báo lỗi; tỷ lệ tính từ dưới 1.000.000 hồ sơ và chỉ tiêu tối đa 6 chữ số thập phân không bao giờ rơi vào khoảng này.",
        en: SHARES.en + " Targets as numbers with up to 8 decimals (0.45678901). A rate that misses its target by less than a trillionth of it is an error; no rate of fewer than 1,000,000 dossiers against a target with up to 6 decimals does.",
      },
    },
    {
      name: "CHITIEU_DONVI",
      inputs: { vi: "So tên đơn vị và đọc bảng chỉ tiêu.", en: "Matches unit names and reads the target table." },
    },
    {
      name: "CONTHIEU_HOSO",
      inputs: {
        vi: "Số nguyên từ 0, dưới 100.000.000; ô trống và dấu gạch là 0. Chỉ tiêu là số, tối đa 6 chữ số thập phân (0,298712). “cach” viết sẵn trong công thức.",
        en: "Integers from 0, below 100,000,000; blanks and dashes are 0. Targets as numbers with up to 6 decimals (0.298712). “cach” written in the formula itself.",
      },
    },
    {
      name: "TANGGIAM_DIEM",
      inputs: {
        vi: SHARES.vi + " Kết quả có thể khác 1 đơn vị ở chữ số thập phân thứ 10.",
        en: SHARES.en + " The result may differ by 1 in the 10th decimal.",
      },
    },
    {
      name: "CAU_TANGGIAM",
      inputs: {
        vi: SHARES.vi + " Tỷ lệ tính từ dưới 100.000.000 hồ sơ hoặc có tối đa 10 chữ số thập phân. “so_le” viết sẵn trong công thức.",
        en: SHARES.en + " Rates of fewer than 100,000,000 dossiers, or with up to 10 decimals. “so_le” written in the formula itself.",
      },
    },
    {
      name: "XEPHANG_DONVI",
      inputs: {
        vi: "Vùng số, ô trống, dấu gạch, “Không phát sinh”; có chữ khác thì cả vùng báo lỗi. Tên khối phải viết giống nhau (không kể hoa, thường và khoảng trắng thừa). “chieu” viết sẵn trong công thức. Hai giá trị khác nhau dưới một phần nghìn tỷ báo lỗi.",
        en: "A range of numbers, blanks, dashes, “Không phát sinh”; any other text makes the whole range fail. Groups must be spelt alike (but for case and extra spaces). “chieu” written in the formula itself. Two values that differ by less than a trillionth are an error.",
      },
    },
    {
      name: "XEPLOAI_DIEM",
      inputs: {
        vi: "Điểm là số, ô trống, dấu gạch, “Không phát sinh”. Bảng ngưỡng là một vùng có hai cột, mọi dòng đều có ngưỡng là số, tối đa 10 chữ số thập phân.",
        en: "Scores as numbers, blanks, dashes, “Không phát sinh”. The table of bands is a range of two columns, each row with a threshold that is a number with up to 10 decimals.",
      },
    },
    {
      name: "CHUANHOA_DONVI",
      inputs: { vi: "Viết lại tên đơn vị.", en: "Rewrites unit names." },
    },
    { name: "KHOP_DONVI", inputs: { vi: "So tên đơn vị.", en: "Matches unit names." } },
    { name: "DOC_SO", inputs: { vi: "Đọc số viết bằng chữ.", en: "Reads numbers kept as text." } },
  ];
}
