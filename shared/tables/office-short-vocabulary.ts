/**
 * Departments of a province by their full names, and the short ones that each has to itself in official writing. Short
 * ones without spaces, "&", "-" and "và", which are written in every way: "Sở LĐ-TB&XH", "Sở LĐTBXH". Only those that
 * stand for one department: no "Sở TC", no "Sở DL".
 */
export const shortOffices: readonly (readonly [full: string, ...short: string[]])[] = [
  ["sở thông tin và truyền thông", "sởtttt"],
  ["sở lao động - thương binh và xã hội", "sởlđtbxh", "sởlđ,tbxh", "sởlaođộng,thươngbinhxãhội", "sởlaođộngthươngbinhxãhội"],
  ["sở nông nghiệp và phát triển nông thôn", "sởnnptnt", "sởnnptnôngthôn", "sởnôngnghiệpptnt"],
  ["sở nông nghiệp và môi trường", "sởnnmt", "sởnnmôitrường"],
  ["sở kế hoạch và đầu tư", "sởkhđt"],
  ["sở giáo dục và đào tạo", "sởgdđt"],
  ["sở tài nguyên và môi trường", "sởtnmt"],
  ["sở giao thông vận tải", "sởgtvt"],
  ["sở khoa học và công nghệ", "sởkhcn"],
  ["sở văn hóa và thể thao", "sởvhtt"],
  ["sở văn hóa, thể thao và du lịch", "sởvhttdl", "sởvh,ttdl", "sởvhtt,dl"],
  ["sở dân tộc và tôn giáo", "sởdttg"],
  ["văn phòng ubnd tỉnh", "vpubndtỉnh", "vpubnd tỉnh", "vănphòngủybannhândântỉnh", "vpủybannhândântỉnh"],
];

/** The word "and" between the parts of a name. */
export const andWord = "và";
