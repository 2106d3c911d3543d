import type { TypedTarget } from "../../tables/typed-target";
import { indicatorsVi } from "../../texts/indicators-vi";
import type { TargetPreset } from "./target-preset";

const row = (group: string, target: string): TypedTarget => ({
  indicator: indicatorsVi.resolvedOnline.name,
  group,
  unit: "",
  target,
  document: "Bộ tiêu chí nông thôn mới giai đoạn 2022–2025, theo công văn của UBND huyện Vạn Ninh tháng 6/2024",
  from: "01/01/2022",
  to: "31/12/2025",
});

/** The new-countryside criterion of 2022–2025, as quoted by the letter of Vạn Ninh district, 6/2024 (domain.md 4.3). */
export const newCountryside2022: TargetPreset = {
  id: "ntm-2022-2025",
  name: "Tiêu chí nông thôn mới 2022–2025: hồ sơ giải quyết trực tuyến của xã",
  source: "Công văn của UBND huyện Vạn Ninh, tỉnh Khánh Hòa, tháng 6/2024.",
  note:
    "Mức được dẫn cho tỉnh Khánh Hòa. Thước không biết xã nào đăng ký mức nào: hãy ghi tên các xã vào cột “Đơn vị”, hoặc " +
    "dùng phần “Tiêu chí nông thôn mới”. Giai đoạn 2026–2030 theo Quyết định số 51/2025/QĐ-TTg ngày " +
    "29/12/2025: không dùng tiếp các mức này.",
  from: "2022-01-01",
  to: "2025-12-31",
  rows: [row("Xã nông thôn mới", "30%"), row("Xã nông thôn mới nâng cao", "50%")],
};
