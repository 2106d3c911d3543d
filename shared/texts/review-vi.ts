/** What the pane says of units whose figures or names are doubtful, and of those that have been checked. */
export const reviewVi = {
  open: (units: string) => `${units} đơn vị có số liệu hoặc tên cần rà soát, không nêu tên trong danh sách biểu dương, nhắc nhở`,
  check: "Đã kiểm tra, số đúng",
  checkOf: (name: string) => `Đã kiểm tra, số đúng: ${name}`,
  checkNote: "Chỉ xác nhận khi đã đối chiếu số liệu với nguồn. Đơn vị được đưa lại vào các danh sách; số liệu đổi thì phải kiểm tra lại.",
  name: "Tên phải được xác nhận ở phần Kiểm tra.",
  toNames: "Mở phần Kiểm tra",
  mend: "Từ ô này chưa tính được: hãy sửa trong bảng rồi đọc lại.",
  goToCell: (cell: string) => `Đến ô ${cell}`,
  cleared: (units: string) => `${units} đơn vị có số liệu đã được kiểm tra`,
  moreOpen: "Còn điểm khác cần rà soát nên chưa nêu tên trong các danh sách.",
  takeBack: "Bỏ xác nhận",
  takeBackOf: (name: string) => `Bỏ xác nhận: ${name}`,
  checked: (name: string) => `${name} được xét như các đơn vị khác.`,
  partly: (name: string) => `Đã ghi nhận; ${name} còn điểm khác cần rà soát.`,
  takenBack: (name: string) => `${name} trở lại danh sách cần rà soát.`,
};
