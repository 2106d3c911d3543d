import { cauTanggiam } from "./cau-tanggiam";
import { chitieuDonvi } from "./chitieu-donvi";
import { chuanhoaDonvi } from "./chuanhoa-donvi";
import { conthieuHoso } from "./conthieu-hoso";
import { datChitieu } from "./dat-chitieu";
import type { SheetFunction } from "./sheet-function";
import { docSo } from "./doc-so";
import { khopDonvi } from "./khop-donvi";
import { tanggiamDiem } from "./tanggiam-diem";
import { tyleBienlai } from "./tyle-bienlai";
import { tyleChung } from "./tyle-chung";
import { tyleDunghan } from "./tyle-dunghan";
import { tylePhatsinh } from "./tyle-phatsinh";
import { tyleSohoa } from "./tyle-sohoa";
import { tyleThanhtoan } from "./tyle-thanhtoan";
import { tyleTructuyen } from "./tyle-tructuyen";
import { xephangDonvi } from "./xephang-donvi";
import { xeploaiDiem } from "./xeploai-diem";

/** Every function of Thước, in the order of the reference page. Published names and parameters never change. */
export const catalogue: readonly SheetFunction[] = [
  tyleTructuyen,
  tyleDunghan,
  tyleSohoa,
  tyleThanhtoan,
  tyleBienlai,
  tylePhatsinh,
  tyleChung,
  datChitieu,
  chitieuDonvi,
  conthieuHoso,
  tanggiamDiem,
  cauTanggiam,
  xephangDonvi,
  xeploaiDiem,
  chuanhoaDonvi,
  khopDonvi,
  docSo,
];
