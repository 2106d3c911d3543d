import { buildSync } from "esbuild";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type * as Jobs from "../../bench/jobs";
import type * as Measure from "../../bench/measure";
import type * as Outcome from "../../bench/outcome";

/** The bench as one file, for arquero is published as modules only, which Jest does not load. */
export function bundledBench(): Pick<typeof Jobs, "jobs"> & Pick<typeof Measure, "measure" | "digestOf"> & Pick<typeof Outcome, "peersFor"> {
  const bench = join(__dirname, "../../bench");
  const outfile = join(mkdtempSync(join(tmpdir(), "bench-")), "bench.cjs");
  buildSync({
    stdin: { contents: 'export { jobs } from "./jobs"; export { digestOf, measure } from "./measure"; export { peersFor } from "./outcome";', resolveDir: bench },
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    // Native, and found from here rather than from the folder of the bundle.
    alias: { "@duckdb/node-api": require.resolve("@duckdb/node-api") },
    external: [require.resolve("@duckdb/node-api")],
    outfile,
  });
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require(outfile) as ReturnType<typeof bundledBench>;
}
