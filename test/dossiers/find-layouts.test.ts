import { drawnGrid } from "../support/table";
import { drawDossierTable } from "../support/dossier-table";
import { findDossierTable } from "../../shared/dossiers/find-dossier-table";
import { findProcedureTables } from "../../shared/tables/find-procedure-tables";
import { findTables } from "../../shared/tables/find-tables";

/** Exports of dossiers as one-stop systems and staff make them; names, codes and days are invented. */
const layouts: readonly { readonly name: string; readonly drawing: string; readonly found: readonly string[] }[] = [
  {
    name: "a list of a one-stop system of Thanh Hóa: a blank title row, who took in and who handles",
    drawing: `
      |     |                  |          |                        |                           |               |         |            |            |            |                   |
      | STT | Đơn vị tiếp nhận | Lĩnh vực | Tên thủ tục hành chính | Mã hồ sơ                  | Trạng thái    | Địa chỉ | Chủ hồ sơ  | Ngày nhận  | Ngày hẹn trả | Ngày kết thúc xử lý | Đơn vị/ cá nhân giải quyết |
      | 1   | UBND xã Tân An   | Hộ tịch  | Đăng ký khai sinh      | 000.17.22.H56-250531-0001 | Đã trả kết quả | Thôn 1  | Trần Thị B | 31/05/2025 | 02/06/2025 | 01/06/2025 | Nguyễn Văn C |
      | 2   | UBND xã Tân An   | Đất đai  | Đăng ký biến động      | 000.17.22.H56-250531-0002 | Đang xử lý    | Thôn 2  | Lê Văn D   | 31/05/2025 | 14/06/2025 |            | Nguyễn Văn C |
    `,
    found: [
      "header 2, from 3",
      "B unit receivingUnit: Đơn vị tiếp nhận",
      "C area areaName: Lĩnh vực",
      "D procedure procedureName: Tên thủ tục hành chính",
      "E dossierId dossierCode: Mã hồ sơ",
      "F status state: Trạng thái",
      "G personal: Địa chỉ",
      "H personal: Chủ hồ sơ",
      "I received takenDay: Ngày nhận",
      "J due promisedDay: Ngày hẹn trả",
      "K resolved finishedDay: Ngày kết thúc xử lý",
      "L personal: Đơn vị/ cá nhân giải quyết",
    ],
  },
  {
    name: "the register of dossiers: a heading “Ngày, tháng, năm” over three days, a numbering row",
    drawing: `
      | SỔ THEO DÕI HỒ SƠ | < | < | < | < | < | < | < | < | < | < |
      | Từ ngày 01/01/2025 đến ngày 31/12/2025 | < | < | < | < | < | < | < | < | < | < |
      | TT | Mã hồ sơ | Tên TTHC | Tên cá nhân, tổ chức | Địa chỉ, số điện thoại | Cơ quan chủ trì giải quyết | Ngày, tháng, năm | < | < | < | < |
      | ^  | ^        | ^        | ^                    | ^                      | ^                          | Nhận hồ sơ | Hẹn trả kết quả | Trả kết quả | Phương thức nhận kết quả | Ký nhận |
      | 1  | 2        | 3        | 4                    | 5                      | 6                          | 7          | 8               | 9           | 10                       | 11      |
      | 1  | 000.17.22.H56-210531-0001 | Xử lý đơn | Hoàng Văn T | Phố 5 | UBND phường Quảng Hưng | 31/05/2021 | 14/06/2021 | 29/06/2021 | Trực tiếp | ~ |
      | 2  | 000.17.22.H56-210531-0002 | Tiếp công dân | Hoàng Văn H | Phố 6 | UBND phường Quảng Hưng | 31/05/2021 | 14/06/2021 |  | Trực tiếp | ~ |
    `,
    found: [
      "header 3-4, from 6",
      "B dossierId dossierCode: Mã hồ sơ",
      "C procedure procedureName: Tên TTHC",
      "D personal: Tên cá nhân, tổ chức",
      "E personal: Địa chỉ, số điện thoại",
      "F unit handlingUnit: Cơ quan chủ trì giải quyết",
      "G received takenDay: Ngày, tháng, năm > Nhận hồ sơ",
      "H due promisedDay: Ngày, tháng, năm > Hẹn trả kết quả",
      "I resolved returnedDay: Ngày, tháng, năm > Trả kết quả",
      "K personal: Ngày, tháng, năm > Ký nhận",
    ],
  },
  {
    name: "a list with a room and an office: the office counts",
    drawing: `
      | Số hồ sơ        | Tên thủ tục hành chính | Tên lĩnh vực | Phòng ban       | Ngày tiếp nhận      | Ngày hẹn trả        | Ngày kết thúc xử lý | Cơ quan/đơn vị | Chủ hồ sơ | Số điện thoại | Cán bộ xử lý hiện tại | Trạng thái hồ sơ |
      | H10.12-250602-0001 | Cấp giấy phép xây dựng | Xây dựng | Phòng Quản lý | 02/06/2025 08:15:00 | 16/06/2025 17:00:00 |                     | Sở Xây dựng | Phạm A | '0912345678 | Đỗ B | Đang xử lý |
      | H10.12-250602-0002 | Cấp giấy phép xây dựng | Xây dựng | Phòng Quản lý | 02/06/2025 09:20:00 | 16/06/2025 17:00:00 | 10/06/2025 10:00:00 | Sở Xây dựng | Phạm C | '0912345679 | Đỗ B | Đã trả kết quả |
    `,
    found: [
      "header 1, from 2",
      "A dossierId dossierNumber: Số hồ sơ",
      "B procedure procedureName: Tên thủ tục hành chính",
      "C area areaName: Tên lĩnh vực",
      "D (unit) officeOfUnit: Phòng ban",
      "E received receivedDay: Ngày tiếp nhận",
      "F due promisedDay: Ngày hẹn trả",
      "G resolved finishedDay: Ngày kết thúc xử lý",
      "H unit plainUnit: Cơ quan/đơn vị",
      "I personal: Chủ hồ sơ",
      "J personal: Số điện thoại",
      "K personal: Cán bộ xử lý hiện tại",
      "L status state: Trạng thái hồ sơ",
    ],
  },
  {
    name: "the fields of the national portal's exchange",
    drawing: `
      | MaHoSo | MaTTHC | TenTTHC | MaLinhVuc | TenLinhVuc | KenhThucHien | ChuHoSo | MaDoiTuong | Email | SoDienThoai | TrichYeuHoSo | NgayTiepNhan | NgayHenTra | TrangThaiHoSo | NgayTra | HinhThuc | NgayKetThucXuLy | DonViXuLy | GhiChu |
      | 000.00.01.H56-250110-0007 | 1.004194 | Đăng ký tạm trú | LV01 | Cư trú | Trực tuyến | Trần A | '012345678901 | a@b.vn | '0912345678 | Trần A xin tạm trú | 45667 | 45670 | Đã trả kết quả | 45671 | Trực tiếp | 45669 | UBND phường 1 | |
      | 000.00.01.H56-250110-0008 | 1.004194 | Đăng ký tạm trú | LV01 | Cư trú | Trực tiếp | Trần B | '012345678902 | c@b.vn | '0912345679 | Trần B xin tạm trú | 45667 | 45670 | Đang xử lý | | Trực tiếp | | UBND phường 2 | |
    `,
    found: [
      "header 1, from 2",
      "A dossierId dossierCode: MaHoSo",
      "B procedure procedureCode: MaTTHC",
      "C (procedure) procedureName: TenTTHC",
      "D (area) areaCode: MaLinhVuc",
      "E area areaName: TenLinhVuc",
      "F channel filedBy: KenhThucHien",
      "G personal: ChuHoSo",
      "H personal: MaDoiTuong",
      "I personal: Email",
      "J personal: SoDienThoai",
      "K personal: TrichYeuHoSo",
      "L received receivedDay: NgayTiepNhan",
      "M due promisedDay: NgayHenTra",
      "N status state: TrangThaiHoSo",
      "O (resolved) returnedDay: NgayTra",
      "P (channel) perhapsFiledBy: HinhThuc",
      "Q resolved finishedDay: NgayKetThucXuLy",
      "R unit handlingUnit: DonViXuLy",
    ],
  },
  {
    name: "names of fields in capitals without spaces",
    drawing: `
      | MAHOSO | DONVIXULY | DONVITIEPNHAN | MATTHC | LINHVUC | HINHTHUCNOP | HOTENNGUOINOP | SOCCCD | NGAYTIEPNHAN | NGAYHENTRA | NGAYTRAKETQUA | TRANGTHAI |
      | H01-1  | UBND xã A | UBND xã B     | 1.000001 | Hộ tịch | Truc tuyen | Tran A | '012345678901 | 2025-01-10 | 2025-01-12 | 2025-01-11 | Da tra ket qua |
      | H01-2  | UBND xã B | UBND xã B     | 1.000001 | Hộ tịch | Truc tiep  | Tran B | '012345678902 | 2025-01-10 | 2025-01-12 |            | Dang xu ly |
    `,
    found: [
      "header 1, from 2",
      "A dossierId dossierCode: MAHOSO",
      "B unit handlingUnit: DONVIXULY",
      "C (unit) receivingUnit: DONVITIEPNHAN",
      "D procedure procedureCode: MATTHC",
      "E area areaName: LINHVUC",
      "F channel filedBy: HINHTHUCNOP",
      "G personal: HOTENNGUOINOP",
      "H personal: SOCCCD",
      "I received receivedDay: NGAYTIEPNHAN",
      "J due promisedDay: NGAYHENTRA",
      "K resolved returnedDay: NGAYTRAKETQUA",
      "L status state: TRANGTHAI",
    ],
  },
  {
    name: "names of fields with underscores, as from a database; our own query's result",
    drawing: `
      | ma_ho_so | don_vi | ma_tthc | hinh_thuc_nop | ngay_tiep_nhan | ngay_hen_tra | ngay_hoan_thanh | trang_thai | so_hoa_thanh_phan | so_hoa_ket_qua | co_phi | hinh_thuc_thanh_toan | bien_lai_dien_tu |
      | A1 | Phường X | 1.000001 | Toàn trình | 2025-01-10T08:00:00Z | 2025-01-12 | 2025-01-11 | done | Đầy đủ | Có | 1 | Trực tuyến | 1 |
      | A2 | Phường Y | 1.000001 | Trực tiếp  | 2025-01-10T09:00:00Z | 2025-01-12 |            | open | Chưa   | Không | 0 |            | 0 |
    `,
    found: [
      "header 1, from 2",
      "A dossierId dossierCode: ma_ho_so",
      "B unit plainUnit: don_vi",
      "C procedure procedureCode: ma_tthc",
      "D channel filedBy: hinh_thuc_nop",
      "E received receivedDay: ngay_tiep_nhan",
      "F due promisedDay: ngay_hen_tra",
      "G resolved finishedDay: ngay_hoan_thanh",
      "H status state: trang_thai",
      "I inputsDigitized inputs: so_hoa_thanh_phan",
      "J resultDigitized result: so_hoa_ket_qua",
      "K feeDue fee: co_phi",
      "L payment howPaid: hinh_thuc_thanh_toan",
      "M eReceipt receipt: bien_lai_dien_tu",
    ],
  },
  {
    name: "an old register with numbers of receipt, level 3 and 4, and who handles it",
    drawing: `
      | DANH SÁCH HỒ SƠ TIẾP NHẬN | < | < | < | < | < | < | < | < |
      | Số biên nhận | Họ tên | Địa chỉ | Ngày nhận | Ngày hẹn trả | Loại hồ sơ | Mức độ | Tình trạng | Người thụ lý | Phòng ban |
      | 12345 | Trần A | Ấp 1 | 02/01/2019 | 07/01/2019 | Hộ tịch | Mức độ 3 | Đã giải quyết đúng hạn | Lê B | Phòng Tư pháp |
      | 12346 | Trần C | Ấp 2 | 02/01/2019 | 07/01/2019 | Đất đai | Mức độ 4 | Đang giải quyết trong hạn | Lê B | Phòng TN&MT |
    `,
    found: [
      "header 2, from 3",
      "A dossierId dossierCode: Số biên nhận",
      "B personal: Họ tên",
      "C personal: Địa chỉ",
      "D received takenDay: Ngày nhận",
      "E due promisedDay: Ngày hẹn trả",
      "F (channel) perhapsFiledBy: Loại hồ sơ",
      "G (channel) serviceLevel: Mức độ",
      "H status state: Tình trạng",
      "I personal: Người thụ lý",
      "J unit officeOfUnit: Phòng ban",
    ],
  },
  {
    name: "levels as ways in, where some came in person: the level is the dossier's",
    drawing: `
      | STT | Đơn vị thực hiện | Mã hồ sơ | Mức độ DVC | Ngày nộp | Ngày tiếp nhận | Hạn trả kết quả | Ngày có kết quả | Ngày trả kết quả |
      | 1 | Sở Y tế | HS-1 | Toàn trình | 01/03/2025 | 03/03/2025 | 10/03/2025 | 08/03/2025 | 12/03/2025 |
      | 2 | Sở Y tế | HS-2 | Trực tiếp  | 02/03/2025 | 02/03/2025 | 10/03/2025 |            |            |
      | 3 | Sở Y tế | HS-3 | Một phần   | 02/03/2025 | 02/03/2025 | 10/03/2025 | 09/03/2025 | 09/03/2025 |
    `,
    found: [
      "header 1, from 2",
      "B unit handlingUnit: Đơn vị thực hiện",
      "C dossierId dossierCode: Mã hồ sơ",
      "D channel serviceLevel: Mức độ DVC",
      "E (received) filedDay: Ngày nộp",
      "F received receivedDay: Ngày tiếp nhận",
      "G due dueDay: Hạn trả kết quả",
      "H resolved finishedDay: Ngày có kết quả",
      "I (resolved) returnedDay: Ngày trả kết quả",
    ],
  },
  {
    name: "three rows of header: applicant, dossier, fees each under a heading",
    drawing: `
      at: B4
      | STT | Thông tin người nộp | < | < | Thông tin hồ sơ | < | < | < | Số hóa | < | Phí, lệ phí | < | < |
      | ^ | Họ và tên | Nơi cư trú | < | Mã | Thủ tục hành chính | < | Hình thức tiếp nhận | Thành phần hồ sơ | Kết quả | Nghĩa vụ tài chính | Hình thức thanh toán | Biên lai |
      | ^ | ^ | Xã | Tỉnh | ^ | Mã | Tên | ^ | ^ | ^ | ^ | ^ | ^ |
      | (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12) | (13) |
      | 1 | Trần A | Xã P | Tỉnh Q | HS.1 | 1.000001 | Khai sinh | Trực tuyến | Đã số hóa | Đã số hóa | Có | Thanh toán trực tuyến | Có |
      | 2 | Trần B | Xã P | Tỉnh Q | HS.2 | 1.000002 | Khai tử | Trực tiếp | Chưa số hóa | | Không | | |
    `,
    // No column of units: the applicants' places are none.
    found: ["none: noUnit"],
  },
  {
    name: "the same with a unit and days under “Thời gian”",
    drawing: `
      at: B4
      | STT | Đơn vị giải quyết TTHC | Người nộp | < | Thông tin hồ sơ | < | < | Thời gian | < | < | Số hóa | < | Nghĩa vụ tài chính |
      | ^ | ^ | Họ và tên | Nơi cư trú | Mã số | Thủ tục hành chính | Hình thức tiếp nhận | Tiếp nhận | Hẹn trả | Hoàn thành | Thành phần hồ sơ | Kết quả | ^ |
      | (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12) | (13) |
      | 1 | UBND xã A | Trần A | Xã P | HS.1 | Khai sinh | Trực tuyến | 02/01/2025 | 04/01/2025 | 03/01/2025 | Đã số hóa | Đã số hóa | 8000 |
      | 2 | UBND xã B | Trần B | Xã P | HS.2 | Khai tử | Trực tiếp | 02/01/2025 | 04/01/2025 | | Chưa số hóa | | 0 |
    `,
    found: [
      "header 4-5, from 7",
      "C unit handlingUnit: Đơn vị giải quyết TTHC",
      "D personal: Người nộp > Họ và tên",
      "E personal: Người nộp > Nơi cư trú",
      "F dossierId dossierCode: Thông tin hồ sơ > Mã số",
      "G procedure procedureName: Thông tin hồ sơ > Thủ tục hành chính",
      "H channel filedBy: Thông tin hồ sơ > Hình thức tiếp nhận",
      "I received receivedDay: Thời gian > Tiếp nhận",
      "J due promisedDay: Thời gian > Hẹn trả",
      "K resolved finishedDay: Thời gian > Hoàn thành",
      "L inputsDigitized inputs: Số hóa > Thành phần hồ sơ",
      "M resultDigitized result: Số hóa > Kết quả",
      "N feeDue fee: Nghĩa vụ tài chính",
    ],
  },
  {
    name: "a printed list by fields, groups in between, a sum below, time before the day",
    drawing: `
      | UBND TỈNH X | < | < | | | | |
      | DANH SÁCH HỒ SƠ QUÁ HẠN | < | < | < | < | < | < |
      | | | | | | | |
      | STT | Mã HS | Đơn vị xử lý | Kênh nộp | Thời điểm tiếp nhận | Ngày hẹn trả kết quả | Ngày xử lý xong |
      | I. Lĩnh vực đất đai | < | < | < | < | < | < |
      | 1 | H1-01 | Chi nhánh VPĐK huyện A | Cổng DVCQG | 08:05 02/01/2025 | 10/01/2025 | 12/01/2025 |
      | 2 | H1-02 | Chi nhánh VPĐK huyện B | Một cửa | 08:10 02/01/2025 | 10/01/2025 | |
      | II. Lĩnh vực hộ tịch | < | < | < | < | < | < |
      | 3 | H1-03 | UBND xã C | BCCI | 08:15 02/01/2025 | Thủ tục không có ngày hẹn trả | 02/01/2025 |
      | 4 | H1-04 | UBND xã C | BCCI | 09:15 02/01/2025 | 03/01/2025 | 02/01/2025 |
      | Tổng cộng: 4 hồ sơ | < | < | < | < | < | < |
    `,
    found: [
      "header 4, from 5",
      "B dossierId dossierCode: Mã HS",
      "C unit handlingUnit: Đơn vị xử lý",
      "D channel filedBy: Kênh nộp",
      "E received receivedDay: Thời điểm tiếp nhận",
      "F due promisedDay: Ngày hẹn trả kết quả",
      "G resolved finishedDay: Ngày xử lý xong",
    ],
  },
  {
    name: "yes and no: paid online, receipts; a column of amounts in words is not taken; two states",
    drawing: `
      | Mã hồ sơ | Đơn vị | Phường/Xã | Trạng thái đồng bộ | Tình trạng xử lý | Tình trạng hạn | Ngày nhận hồ sơ | Gia hạn đến ngày | Hạn xử lý | Ngày giải quyết | Phí, lệ phí | Thanh toán trực tuyến | Số biên lai | Có biên lai điện tử |
      | A1 | Sở Nội vụ | Phường P | Thành công | Đã trả kết quả | Đúng hạn | 02/01/2025 | | 09/01/2025 | 08/01/2025 | 50.000 đồng | X | 0012 | Có |
      | A2 | Sở Nội vụ | Phường Q | Thành công | Hoàn thành | Quá hạn | 02/01/2025 | 12/01/2025 | 09/01/2025 | 10/01/2025 | 60.000 đồng | | | |
    `,
    found: [
      "header 1, from 2",
      "A dossierId dossierCode: Mã hồ sơ",
      "B unit plainUnit: Đơn vị",
      "C (unit) placeOfUnit: Phường/Xã",
      "E status state: Tình trạng xử lý",
      "G received takenDay: Ngày nhận hồ sơ",
      "H (due) newPromise: Gia hạn đến ngày",
      "I due limitDay: Hạn xử lý",
      "J resolved decidedDay: Ngày giải quyết",
      "K (feeDue) fee: Phí, lệ phí",
      "L paidOnline paidOnline: Thanh toán trực tuyến",
      "N eReceipt receipt: Có biên lai điện tử",
    ],
  },
  {
    name: "a list cleaned of people, by commune, without ids",
    drawing: `
      | Xã/phường | Tên thủ tục | Hình thức nộp hồ sơ | Ngày tiếp nhận hồ sơ |
      | Xã Hòa An | Khai sinh | Nộp trực tuyến | 2/1/2025 |
      | Xã Hòa Bình | Khai sinh | Nộp trực tiếp | 3/1/2025 |
    `,
    found: [
      "header 1, from 2",
      "A unit placeOfUnit: Xã/phường",
      "B procedure procedureName: Tên thủ tục",
      "C channel filedBy: Hình thức nộp hồ sơ",
      "D received receivedDay: Ngày tiếp nhận hồ sơ",
    ],
  },
  {
    name: "a day of the end that is never filled gives way to one that is",
    drawing: `
      | Mã hồ sơ | Cơ quan giải quyết | Ngày tiếp nhận | Ngày kết thúc | Ngày trả |
      | A1 | Sở Nội vụ | 02/01/2025 | | 08/01/2025 |
      | A2 | Sở Nội vụ | 02/01/2025 | | |
    `,
    found: [
      "header 1, from 2",
      "A dossierId dossierCode: Mã hồ sơ",
      "B unit handlingUnit: Cơ quan giải quyết",
      "C received receivedDay: Ngày tiếp nhận",
      "D (resolved) finishedDay: Ngày kết thúc",
      "E resolved returnedDay: Ngày trả",
    ],
  },
  {
    name: "an open-source one-stop system's names of fields",
    drawing: `
      | dossierNo | serviceCode | serviceName | govAgencyName | applicantName | applicantIdNo | contactTelNo | receiveDate | dueDate | releaseDate | finishDate | dossierStatus |
      | H1 | 1.000001 | Khai sinh | UBND xã A | Tran A | 012345678901 | 0912345678 | 2025-01-02 | 2025-01-05 | 2025-01-04 | 2025-01-06 | Đã trả kết quả |
      | H2 | 1.000001 | Khai sinh | UBND xã A | Tran B | 012345678902 | 0912345679 | 2025-01-02 | 2025-01-05 | 2025-01-04 | | Chờ trả kết quả |
    `,
    found: [
      "header 1, from 2",
      "A dossierId dossierCode: dossierNo",
      "B procedure procedureCode: serviceCode",
      "C (procedure) procedureName: serviceName",
      "D unit plainUnit: govAgencyName",
      "E personal: applicantName",
      "F personal: applicantIdNo",
      "G personal: contactTelNo",
      "H received receivedDay: receiveDate",
      "I due dueDay: dueDate",
      "J resolved finishedDay: releaseDate",
      "K (resolved) finishedDay: finishDate",
      "L status state: dossierStatus",
    ],
  },
];

describe("The columns of an export are found, old wordings and new", () => {
  test.each(layouts.map(({ name, drawing, found }) => [name, drawing, found] as const))("%s", (_, drawing, found) => {
    expect(drawDossierTable(drawnGrid(drawing))).toEqual(found);
  });
});

describe("A list of dossiers is no table of units and none of procedures", () => {
  test.each(layouts.map(({ name, drawing }) => [name, drawing] as const))("%s", (_, drawing) => {
    expect(findTables(drawnGrid(drawing))).toEqual([]);
    expect(findProcedureTables(drawnGrid(drawing))).toEqual([]);
  });
});

describe("A table that counts dossiers is no list of dossiers", () => {
  test.each([
    [
      "by unit",
      `| TT | Đơn vị | Tiếp nhận | < | < | Đã giải quyết | < |
       | ^  | ^      | Tổng số | Trực tuyến | Trực tiếp | Trước hạn | Quá hạn |
       | 1  | UBND xã A | 120 | 80 | 40 | 110 | 1 |
       | 2  | UBND xã B | 20 | 8 | 12 | 11 | 0 |`,
      "none: noHeader",
    ],
    [
      "by unit, with digitizing, fees and receipts",
      `| STT | Đơn vị giải quyết | Số hóa thành phần hồ sơ | Số hóa kết quả | Nghĩa vụ tài chính | Thanh toán trực tuyến | Biên lai điện tử |
       | 1 | UBND xã A | 120 | 80 | 40 | 10 | 9 |
       | 2 | UBND xã B | 20 | 8 | 12 | 2 | 1 |`,
      "none: rowsAreCounts",
    ],
    [
      "by unit and day",
      `| Ngày tiếp nhận | Đơn vị | Số hồ sơ tiếp nhận | Trực tuyến | Trực tiếp |
       | 02/01/2025 | UBND xã A | 12 | 8 | 4 |
       | 03/01/2025 | UBND xã A | 10 | 8 | 2 |`,
      "none: rowsAreCounts",
    ],
    [
      "by unit and way in",
      `| Đơn vị | Hình thức nộp | Số hồ sơ |
       | UBND xã A | Trực tuyến | 12 |
       | UBND xã A | Trực tiếp | 4 |`,
      "none: rowsAreCounts",
    ],
    [
      "by procedure",
      `| Mã TTHC | Tên thủ tục | Đơn vị | Lĩnh vực | Tổng số tiếp nhận | Trực tuyến |
       | 1.000001 | Khai sinh | UBND xã A | Hộ tịch | 20 | 15 |
       | 1.000002 | Khai tử | UBND xã A | Hộ tịch | 7 | 5 |`,
      "none: rowsAreCounts",
    ],
  ])("%s", (_, drawing, found) => {
    expect(drawDossierTable(drawnGrid(drawing))).toEqual([found]);
  });

  test("a title, an empty sheet, a header without rows", () => {
    expect(drawDossierTable(drawnGrid("| DANH SÁCH HỒ SƠ | < |"))).toEqual(["none: noHeader"]);
    expect(drawDossierTable(drawnGrid(""))).toEqual(["none: noHeader"]);
    expect(drawDossierTable(drawnGrid("| Mã hồ sơ | Đơn vị | Ngày tiếp nhận |"))).toEqual(["none: noRows"]);
  });

  test("a label may hold a year or a document", () => {
    const drawing = `
      | Mã hồ sơ | Đơn vị | Ngày tiếp nhận | Mức độ theo QĐ 402/QĐ-UBND năm 2021 |
      | A1 | Xã A | 01/02/2025 | 3 |`;
    expect(drawDossierTable(drawnGrid(drawing))).toEqual([
      ...["header 1, from 2", "A dossierId dossierCode: Mã hồ sơ", "B unit plainUnit: Đơn vị"],
      ...["C received receivedDay: Ngày tiếp nhận", "D (channel) serviceLevel: Mức độ theo QĐ 402/QĐ-UBND năm 2021"],
    ]);
  });

  test("where only a unit is missing, what there is can still be shown and completed", () => {
    const found = findDossierTable(drawnGrid("| Mã hồ sơ | Nơi làm | Ngày tiếp nhận |\n| A1 | Xã A | 01/02/2025 |"));
    expect(found).toMatchObject({ is: "none", reason: "noUnit", shown: { readable: [0, 1, 2] } });
  });
});
