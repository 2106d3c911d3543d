import fc from "fast-check";
import { arrivals, endings, rowsLeftOut, statuses, type DossierField } from "../../shared/domain/dossier";
import { placeDossier } from "../../shared/domain/place-dossier";
import { PlaceTable } from "../../shared/dossiers/place-table";

describe("the memory of where dossiers stand", () => {
  it("gives what the rule gives, for any days, in whatever order dossiers come", () => {
    const day = fc.option(fc.integer({ min: 45_800, max: 45_812 }), { nil: undefined });
    const days = fc.record({ received: day, due: day, resolved: day });
    const dossiers = fc.array(fc.tuple(days, fc.nat(statuses.length - 1)), { minLength: 100, maxLength: 400 });
    const fields = fc.subarray<DossierField>(["received", "due", "resolved"]).map((told) => new Set(told));
    fc.assert(
      fc.property(dossiers, fields, fc.integer({ min: 45_802, max: 45_808 }), fc.nat(3), (all, told, from, length) => {
        const period = { from, until: from + length };
        const table = new PlaceTable(period, told);
        for (const [{ received, due, resolved }, status] of all) {
          const known = {
            received: told.has("received") ? received : undefined,
            due: told.has("due") ? due : undefined,
            resolved: told.has("resolved") ? resolved : undefined,
          };
          const placed = placeDossier(known, statuses[status] ?? "unsaid", period, told);
          const place = table.at(status, known.received ?? 0, known.due ?? 0, known.resolved ?? 0);
          expect(
            place < 0
              ? { leftOut: rowsLeftOut[-1 - place] }
              : { arrival: arrivals[Math.floor(place / endings.length)], ending: endings[place % endings.length] },
          ).toEqual(placed);
        }
      }),
    );
  });
});
