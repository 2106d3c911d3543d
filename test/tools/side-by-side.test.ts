import { runSideBySide } from "../../tools/side-by-side.mjs";

const program = (name: string, script: string) => ({ name, command: process.execPath, args: ["-e", script] });

async function run(...programs: readonly ReturnType<typeof program>[]): Promise<[ok: boolean, lines: string[]]> {
  const lines: string[] = [];
  const ok = await runSideBySide(programs, (line: string) => lines.push(line));
  return [ok, lines.sort()];
}

test("programs run at the same time, and every line that they write says which of them wrote it", async () => {
  const [ok, lines] = await run(program("one", "console.log('a'); console.error('b')"), program("two", "console.log('c')"));
  expect([ok, lines]).toEqual([true, ["[one] a", "[one] b", "[two] c"]]);
});

test("when one fails the others are stopped, and the whole has failed", async () => {
  const [ok, lines] = await run(program("endless", "setInterval(() => undefined, 1000)"), program("wrong", "process.exit(3)"));
  expect(ok).toBe(false);
  expect(lines).toEqual(["[endless] SIGTERM", "[wrong] exit code 3"]);
});

test("a program that is not there has failed, and is named", async () => {
  const [ok, lines] = await run({ name: "gone", command: "thuoc-no-such-program", args: [] });
  expect(ok).toBe(false);
  expect(lines.join()).toContain("[gone] spawn thuoc-no-such-program ENOENT");
});
