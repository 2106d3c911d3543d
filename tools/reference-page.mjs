// The reference of all functions as one Markdown page, Vietnamese first, English below each entry.

/**
 * @param {readonly import("../shared/functions/sheet-function").SheetFunction[]} catalogue
 * @param {(detail: import("../shared/domain/failure").FailureDetail) => string} describeDetail
 */
export function referencePage(catalogue, describeDetail) {
  const list = catalogue.map(
    (entry) => `- [\`${signature(entry)}\`](#${entry.name.toLowerCase()}): ${entry.summary.vi}`,
  );
  return `# Các hàm của Thước

Trang này được sinh từ danh mục hàm (\`npm run docs\`), đừng sửa tay. / Generated from the catalogue; do not edit.

Tên hàm, tham số và kết quả giống nhau trong Excel, Google Sheets và bảng tính trong trình duyệt. Ví dụ dùng dấu \`;\` giữa các tham số
như Excel tiếng Việt; Excel tiếng Anh dùng dấu \`,\`.

- Đưa vào một ô thì được một kết quả; đưa vào một cột thì được một cột kết quả cùng số dòng. Tham số là một ô dùng chung cho mọi dòng.
- Ô trống, \`-\`, \`–\` là thiếu. Số có thể là chữ kiểu Việt Nam: \`5.311\`, \`29,87%\`. Số không rõ là lỗi, không đoán.
- Tỷ lệ và chỉ tiêu: số từ 0 đến 1 là tỷ số (0,45 là 45%; 1 là 100%), số trên 1 đến 100 là phần trăm (45 là 45%).
- Tổng bằng 0 cho \`Không phát sinh\`, không phải 0%; SUM và AVERAGE bỏ qua chữ này.
- Một dòng sai trong cột kết quả chỉ hiện \`Lỗi: …\` ở dòng đó; các dòng khác không bị ảnh hưởng.

${list.join("\n")}

${catalogue.map((entry) => section(entry, describeDetail)).join("\n")}`;
}

function signature(entry) {
  const names = entry.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `${entry.name}(${names.join("; ")})`;
}

function section(entry, describeDetail) {
  const parameters = entry.parameters.map(
    ({ name, optional, description }) =>
      `| \`${name}\` | ${optional ? "tùy chọn" : ""} | ${description.vi} | ${description.en} |`,
  );
  const examples = entry.examples.map(
    (example) => `| ${code(formula(entry.name, example.args))} | ${outcome(entry, example, describeDetail)} |`,
  );
  return `## ${entry.name}

\`${signature(entry)}\`

${entry.summary.vi} ${entry.remarks.vi}

*${entry.summary.en} ${entry.remarks.en}*

| Tham số | | Ý nghĩa | Meaning |
|---|---|---|---|
${parameters.join("\n")}

| Ví dụ | Kết quả |
|---|---|
${examples.join("\n")}
`;
}

function outcome(entry, example, describeDetail) {
  if ("result" in example) return code(literal(example.result));
  try {
    entry.call(example.args);
  } catch (error) {
    return "lỗi: " + describeDetail(error.detail);
  }
  throw new Error(`${entry.name} answers an example that must fail: ${JSON.stringify(example.args)}`);
}

function formula(name, args) {
  return `=${name}(${args.map(literal).join("; ")})`;
}

function literal(value) {
  if (Array.isArray(value)) return `{${value.map((row) => row.map(literal).join(" \\ ")).join("; ")}}`;
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(value).replace(".", ",");
  return `"${value}"`;
}

function code(text) {
  return "`" + text.replace(/\|/g, "\\|") + "`";
}
