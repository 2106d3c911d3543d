import type { Nullable } from "@univerjs/core";
import type { BaseValueObject } from "@univerjs/preset-sheets-core";
import {
  ArrayValueObject,
  BaseFunction,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import type { ArgumentInput, CellInput, CellResult, SheetFunction } from "../shared/functions/sheet-function";
import { describeFailure } from "../shared/texts/describe-failure";
import type { CellPlace, FunctionFailures } from "./function-failures";

/**
 * A function of the catalogue as Univer calls it. `registerFunction` of the facade will not do: it hands a blank cell
 * over as 0, reads the text "33,8%" as 3.38, and an error thrown by a function stops the whole calculation.
 */
export class CatalogueFunction extends BaseFunction {
  constructor(
    private readonly definition: SheetFunction,
    private readonly failures: FunctionFailures,
  ) {
    super(definition.name);
  }

  /** Text arguments stay the text they are. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  /** Never throws: what cannot be answered is #VALUE!, and its sentence is kept for the cell. */
  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const place = this.place();
    try {
      const result = this.definition.call(variants.map(argumentOf));
      this.failures.remove(place, this.definition.name);
      return valueObjectOf(result);
    } catch (error) {
      this.failures.add(place, this.definition.name, describeFailure(error));
      return ErrorValueObject.create("#VALUE!" as Parameters<typeof ErrorValueObject.create>[0]);
    }
  }

  private place(): CellPlace {
    return { unitId: this.unitId ?? "", sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
  }
}

function argumentOf(variant: BaseValueObject): ArgumentInput {
  if (!variant.isArray()) return cellOf(variant);
  const array = variant as ArrayValueObject;
  const rows: CellInput[][] = [];
  for (let row = 0; row < array.getRowCount(); row += 1) {
    const cells: CellInput[] = [];
    for (let column = 0; column < array.getColumnCount(); column += 1) cells.push(cellOf(array.get(row, column)));
    rows.push(cells);
  }
  return rows;
}

/** A blank is null; an error is its text ("#N/A"). */
function cellOf(value: Nullable<BaseValueObject>): CellInput {
  return !value || value.isNull() ? null : (value.getValue() as CellInput);
}

function valueObjectOf(result: CellResult | CellResult[][]): BaseValueObject {
  if (!Array.isArray(result)) return cellObjectOf(result);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(cellObjectOf)),
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function cellObjectOf(result: CellResult): BaseValueObject {
  return typeof result === "number" ? NumberValueObject.create(result) : StringValueObject.create(result);
}
