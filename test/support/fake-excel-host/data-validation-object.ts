import type { Area } from "../../../shared/tables/grid";
import type { FakeSheet } from "./fake-sheet";
import type { HostObject } from "./wire";
import { invalidArgument, notSimulated } from "./wire";

type Fields = Readonly<Record<string, unknown>>;

/** Excel's limits on what an alert shows and on a list that is written out. */
const LONGEST = { title: 32, message: 225, list: 255 };

function wholeNumberOf(limits: Fields): Fields {
  const { operator, formula1, formula2 } = limits;
  if (operator === "GreaterThanOrEqualTo" && Number.isInteger(formula1) && formula2 === undefined)
    return { kind: "wholeNumber", min: formula1 };
  if (operator === "Between" && Number.isInteger(formula1) && Number.isInteger(formula2))
    return { kind: "wholeNumber", min: formula1, max: formula2 };
  throw notSimulated(`whole numbers by ${JSON.stringify(limits)}`);
}

function listOf({ inCellDropDown, source }: Fields): Fields {
  if (inCellDropDown !== true || typeof source !== "string") throw notSimulated("a list that is not written out");
  if (source === "" || source.length > LONGEST.list) throw invalidArgument("list source");
  return { kind: "list", values: source.split(",") };
}

function ruleOf(value: unknown): Fields {
  const [[kind, content] = ["", undefined], ...more] = Object.entries(value as Fields).filter(([, part]) => part != null);
  if (more.length > 0) throw invalidArgument("one rule at a time");
  if (kind === "wholeNumber") return wholeNumberOf(content as Fields);
  if (kind === "list") return listOf(content as Fields);
  throw notSimulated(`data validation ${kind}`);
}

/** What the cells of an area take. A rule that is set replaces the one before; areas that overlap are not played. */
export function dataValidationObject(sheet: FakeSheet, area: Area): HostObject {
  const own = (): Record<string, unknown> => {
    const same = sheet.validations.find((one) => JSON.stringify(one.area) === JSON.stringify(area));
    if (same) return same;
    const added: Record<string, unknown> = { area };
    sheet.validations.push(added);
    return added;
  };
  return {
    type: "DataValidation",
    write: {
      IgnoreBlanks: (value) => {
        if (typeof value !== "boolean") throw invalidArgument("ignoreBlanks");
        own().ignoreBlanks = value;
      },
      Rule: (value) => {
        own().rule = ruleOf(value);
      },
      ErrorAlert: (value) => {
        const { showAlert, style, title, message } = value as Fields;
        if (showAlert !== true || style !== "Stop") throw notSimulated("an alert that does not refuse");
        if (String(title).length > LONGEST.title || String(message).length > LONGEST.message)
          throw invalidArgument("alert too long");
        Object.assign(own(), { title, message });
      },
    },
  };
}
