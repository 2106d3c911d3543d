import { openWorkbench, type WatchedPage } from "../support/browser-page";

jest.setTimeout(120_000);

const ROWS = 30_000;
const COLUMNS = 10;

let workbench: WatchedPage;

beforeAll(async () => {
  workbench = await openWorkbench();
  await workbench.page.evaluate(
    async ([rows, columns]) => {
      const line = (row: number): Record<number, { v: number; t: number }> =>
        Object.fromEntries(Array.from({ length: columns }, (_, column) => [column, { v: row * columns + column, t: 2 }]));
      const cellData: Record<number, ReturnType<typeof line>> = {};
      for (let row = 0; row < rows; row++) cellData[row] = line(row);
      const sheet = { id: "s1", name: "Lớn", rowCount: rows, columnCount: columns, cellData };
      await window.thuoc?.open({ id: "large", name: "Lớn", styles: {}, sheetOrder: ["s1"], sheets: { s1: sheet } });
    },
    [ROWS, COLUMNS] as const,
  );
});

afterAll(async () => {
  workbench.assertClean();
  await workbench.close();
});

test("a long reading of the grid tells how far it is while the page goes on drawing", async () => {
  const { told, frames, last, rows } = await workbench.page.evaluate(async () => {
    const told: number[] = [];
    let frames = 0;
    const onFrame = (): void => {
      frames += 1;
      requestAnimationFrame(onFrame);
    };
    requestAnimationFrame(onFrame);
    const watch = { signal: { aborted: false }, progress: (share: number): void => void told.push(share) };
    const selection = await window.thuoc?.workbook.readSelection(watch);
    const values = selection?.grid.values ?? [];
    return { told, frames, rows: values.length, last: values[values.length - 1]?.[9] };
  });
  expect([rows, last]).toEqual([ROWS, ROWS * COLUMNS - 1]);
  expect(frames).toBeGreaterThan(1);
  expect(told.every((share) => share > 0 && share < 1)).toBe(true);
});

test("a reading that is asked to stop rejects with readingStopped", async () => {
  const code = await workbench.page.evaluate(async () => {
    const signal = { aborted: false };
    const reading = window.thuoc?.workbook.readSheet("Lớn", undefined, { signal, progress: () => undefined });
    signal.aborted = true;
    return reading?.then(
      () => "read",
      (error: { detail?: { code?: string } }) => error.detail?.code,
    );
  });
  expect(code).toBe("readingStopped");
});
