const escaped = (text) =>
  String(text).replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);

function section({ name, summary, remarks, parameters }) {
  const names = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  const call = `=${name}(${names.join("; ")})`;
  const rows = parameters.map(
    (parameter) => `<dt><code>${escaped(parameter.name)}</code></dt><dd>${escaped(parameter.description.vi)}</dd>`,
  );
  return `<section id="${name}">
<h2>${name}</h2>
<p><code>${escaped(call)}</code></p>
<p>${escaped(summary.vi)}</p>
<dl>${rows.join("")}</dl>
<p>${escaped(remarks.vi)}</p>
</section>`;
}

/**
 * The help page that `helpUrl` of every function points to: one section a function, no script.
 *
 * @param {import("../../shared/functions/sheet-function").SheetFunction[]} catalogue
 */
export function functionsPage(catalogue) {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Các hàm của Thước</title>
<style>
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.6 "Segoe UI", system-ui, sans-serif; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem; } section { border-top: 1px solid #bbb; }
</style>
</head>
<body>
<h1>Các hàm của Thước</h1>
${catalogue.map(section).join("\n")}
</body>
</html>
`;
}
