import { suggestNames } from "../../shared/units/suggest-names";
import { nameMatcher } from "../../shared/units/name-match";

const list = [
  "Văn phòng UBND tỉnh",
  "Sở Giáo dục và Đào tạo",
  "Sở Nông nghiệp và Môi trường",
  "Sở Văn hóa, Thể thao và Du lịch",
  "Sở Nội vụ",
  "Sở KH&CN",
  "Ban Quản lý các khu công nghiệp",
  "Xã Giao Dũng",
];

describe("A name written with initials is asked about", () => {
  test.each([
    ["VP UBND tỉnh", "Văn phòng UBND tỉnh"],
    ["VP Ủy ban nhân dân tỉnh", "Văn phòng UBND tỉnh"],
    ["Sở GD&ĐT", "Sở Giáo dục và Đào tạo"],
    ["Sở GDĐT", "Sở Giáo dục và Đào tạo"],
    ["SỞ GD VÀ ĐÀO TẠO", "Sở Giáo dục và Đào tạo"],
    ["Sở NN-MT", "Sở Nông nghiệp và Môi trường"],
    ["Sở VHTT&DL", "Sở Văn hóa, Thể thao và Du lịch"],
    ["Sở NV", "Sở Nội vụ"],
    ["Sở Khoa học và Công nghệ", "Sở KH&CN"],
    ["BQL KCN", "Ban Quản lý các khu công nghiệp"],
  ])("%s: %s", (name, meant) => {
    expect(suggestNames(list)(name)).toEqual([meant]);
    expect(nameMatcher(list, {})(name)).not.toHaveProperty("name", meant);
  });

  test.each(["Sở Giao thông và Đô thị", "Sở Giáo dục và Đối ngoại", "Sở Công Thương", "GD", "Sở", ""])(
    "not one whose words are others: %s",
    (name) => expect(suggestNames(list)(name)).toEqual([]),
  );
});
