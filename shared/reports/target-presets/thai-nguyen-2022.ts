import type { TypedTarget } from "../../tables/typed-target";
import { indicatorsVi } from "../../texts/indicators-vi";
import type { TargetPreset } from "./target-preset";

const row = (group: string): TypedTarget => ({
  indicator: indicatorsVi.listedOnline.name,
  group,
  unit: "",
  target: "55%",
  document: "Quyết định số 793/QĐ-UBND của UBND tỉnh Thái Nguyên",
  from: "01/01/2022",
  to: "31/12/2022",
});

/** Quyết định 793/QĐ-UBND of Thái Nguyên province for 2022 (domain.md 4.2). */
export const thaiNguyen2022: TargetPreset = {
  id: "thai-nguyen-2022",
  name: "Thái Nguyên năm 2022: hồ sơ giải quyết trực tuyến mức độ 4",
  source: "Quyết định số 793/QĐ-UBND của UBND tỉnh Thái Nguyên, theo bài viết đăng trên mạng.",
  note:
    "Chỉ tính thủ tục có phát sinh hồ sơ, còn hiệu lực và có trong danh mục mức độ 4 của Quyết định số 402/QĐ-UBND ngày " +
    "19/02/2021. Không có mức cho cấp xã: huyện, thành phố tự giao cho xã của mình.",
  from: "2022-01-01",
  to: "2022-12-31",
  rows: [row("Sở, ban, ngành"), row("UBND cấp huyện")],
};
