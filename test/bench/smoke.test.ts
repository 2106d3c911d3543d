import { bundledBench } from "../support/bundled-bench";
import { freshRows } from "../../bench/fresh";
import { adversarialName, randomName, spelling, unitName } from "../../bench/dossiers/unit-names";
import { randomFrom } from "../../bench/random";
import { foldedName } from "../../shared/tables/name-spelling";

/** Small enough for every peer; the same code runs at full size in `npm run bench`. */
const ROWS = 200;
const { jobs, peersFor, measure, digestOf } = bundledBench();

describe.each(jobs.map((job) => [`${job.id}, ${job.title}`, job] as const))("the bench of %s", (_, job) => {
  const shrunk = job.cases.map(({ name: _, ...of }) => ({ ...of, rows: Math.min(of.rows, ROWS), ...(of.units !== undefined && { units: Math.min(of.units, 50) }) }));
  const small = [...new Map(shrunk.map((of) => [JSON.stringify(of), { name: JSON.stringify(of), ...of }])).values()];

  it("has all peers come to the product's results, in every case", async () => {
    for (const of of small) {
      const digests: Record<string, string> = {};
      for (const peer of peersFor(job, of).filter(({ aside }) => aside === undefined)) digests[peer.name] = await digestOf(job, of, peer, 20_251);
      const [product = ""] = Object.values(digests);
      expect([of.name, digests]).toEqual([of.name, Object.fromEntries(Object.keys(digests).map((name) => [name, product]))]);
    }
  });

  it("marks other data, and results that differ in one value, otherwise", async () => {
    const [of, product] = [small[0], job.peers[0]];
    if (of === undefined || product === undefined) throw new Error("a job has a case and the product");
    const digest = (seed: number): Promise<string> => digestOf(job, of, product, seed);
    expect(await digest(1)).toBe(await digest(1));
    expect(await digest(1)).not.toBe(await digest(2));
  });
});

it("the bench measures a run on data of its own, and tells what it came to", async () => {
  const job = jobs.find(({ id }) => id === "J4");
  const [of, product] = [job?.cases[0], job?.peers[0]];
  if (job === undefined || of === undefined || product === undefined) throw new Error("a job has a case and the product");
  const { digest, ...times } = await measure(job, { ...of, rows: ROWS }, product, 5);
  expect(digest).toBe(await digestOf(job, { ...of, rows: ROWS }, product, 5));
  expect(times).toMatchObject({ ms: expect.any(Number), touchMs: expect.any(Number), parseMs: expect.any(Number) });
});

describe("data of the bench", () => {
  it("come as new objects, in chunks, all of them", () => {
    const name = { name: "Ủy ban nhân dân" };
    const { chunks, rows } = freshRows(45_000, () => name);
    expect([rows, chunks.map(({ length }) => length)]).toEqual([45_000, [20_000, 20_000, 5000]]);
    expect(chunks[2]?.[4999]).toEqual(name);
    expect(chunks[2]?.[4999]).not.toBe(name);
  });

  it("write each unit in twelve ways that are one name, and no two units alike", () => {
    const random = randomFrom(7);
    const ways = new Set(Array.from({ length: 200_000 }, () => spelling("Ủy ban nhân dân xã Hòa Thủy 7", random)));
    expect(ways.size).toBe(12);
    expect(new Set([...ways].map(foldedName)).size).toBe(1);
    const units = Array.from({ length: 10_599 }, (_, unit) => foldedName(unitName(unit)));
    expect(new Set(units).size).toBe(units.length);
  });

  it("have adversarial names of one length that differ from one another in at most two letters, and random ones as long", () => {
    const names = Array.from({ length: 3000 }, (_, unit) => adversarialName(unit));
    expect(new Set(names.map(foldedName)).size).toBe(names.length);
    expect(new Set([...names, ...names.map((_, unit) => randomName(unit))].map(({ length }) => length)).size).toBe(1);
    const differing = [...(names[0] ?? "")].filter((letter, at) => letter !== names[1]?.[at]).length;
    expect(differing).toBe(2);
  });
});
