import { roundedDigits } from "../domain/decimal";
import { Failure } from "../domain/failure";
import { pointsBetween } from "../domain/points";
import { NO_ACTIVITY } from "../domain/rate";
import { readNumber } from "../tables/parse-number";
import { showDecimal } from "../texts/show-number";
import { defineFunction } from "./define-function";
import { cell, optionalCell } from "./parameter";
import { rateOfCell } from "./read-cell";
import { NO_ACTIVITY_TEXT } from "./result-text";

const MOST_DECIMALS = 6;

/** The change between two periods as an official phrase. */
export const cauTanggiam = defineFunction({
  name: "CAU_TANGGIAM",
  summary: {
    vi: "Câu văn nêu mức tăng, giảm giữa hai kỳ theo điểm phần trăm.",
    en: "The change between two periods as a Vietnamese phrase in percentage points.",
  },
  remarks: {
    vi: "Mỗi số được làm tròn riêng từ số đúng. Khi có thay đổi mà làm tròn thì không thấy, hàm thêm chữ số thập phân cho đến khi thấy được, nên không bao giờ viết “tăng 0,0” hay “từ 50,0% lên 50,0%”.",
    en: "Each figure is rounded on its own from the exact one. Where rounding would hide a change, decimals are added until it shows, so neither “tăng 0,0” nor “từ 50,0% lên 50,0%” is ever written.",
  },
  parameters: {
    now: cell("ky_nay", { vi: "Tỷ lệ kỳ này.", en: "Rate of this period." }, rateOfCell),
    before: cell("ky_truoc", { vi: "Tỷ lệ kỳ trước.", en: "Rate of the period before." }, rateOfCell),
    decimals: optionalCell("so_le", { vi: "Số chữ số thập phân, mặc định 1.", en: "Decimals, 1 by default." }, (input) => {
      const places = readNumber(input)?.value ?? 1;
      if (Number.isInteger(places) && places >= 0 && places <= MOST_DECIMALS) return places;
      throw new Failure({ code: "badDecimals", text: String(input) });
    }),
  },
  calculate: ({ now, before, decimals }) => {
    if (now === NO_ACTIVITY || before === NO_ACTIVITY) return NO_ACTIVITY_TEXT;
    if (now === undefined || before === undefined) return "";
    return changePhrase(now, before, decimals);
  },
  examples: [
    { args: [0.338, 0.25], result: "tăng 8,8 điểm phần trăm (từ 25,0% lên 33,8%)" },
    { args: ["98,7%", "99,14%", 2], result: "giảm 0,44 điểm phần trăm (từ 99,14% xuống 98,70%)" },
    { args: [0.5, "50%"], result: "không đổi (50,0%)" },
    { args: [0.2504, 0.25], result: "tăng 0,04 điểm phần trăm (từ 25,00% lên 25,04%)" },
    { args: [0.5004, 0.4996], result: "tăng 0,08 điểm phần trăm (từ 49,96% lên 50,04%)" },
    { args: ["Không phát sinh", 0.5], result: "Không phát sinh" },
    { args: [0.338, 0.25, 9], fails: "badDecimals" },
  ],
});

function changePhrase(now: number, before: number, decimals: number): string {
  const change = pointsBetween(before, now);
  let places = decimals;
  const percent = (value: number): string => showDecimal(value * 100, places) + "%";
  const changed = roundedDigits(change, MOST_DECIMALS) !== 0;
  while (places < MOST_DECIMALS && changed && (roundedDigits(change, places) === 0 || percent(now) === percent(before))) {
    places++;
  }
  const digits = roundedDigits(change, places);
  if (digits === 0) return "không đổi (" + percent(now) + ")";
  const points = showDecimal(Math.abs(change), places) + " điểm phần trăm";
  return digits > 0
    ? "tăng " + points + " (từ " + percent(before) + " lên " + percent(now) + ")"
    : "giảm " + points + " (từ " + percent(before) + " xuống " + percent(now) + ")";
}
