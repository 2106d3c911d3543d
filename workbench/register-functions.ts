import { LocaleService, LocaleType } from "@univerjs/core";
import { FunctionType, type IFunctionInfo, IDescriptionService, IFunctionService } from "@univerjs/preset-sheets-core";
import { catalogue } from "../shared/functions/catalogue";
import type { SheetFunction } from "../shared/functions/sheet-function";
import { CatalogueFunction } from "./catalogue-function";
import type { FunctionFailures } from "./function-failures";
import type { RunningUniver } from "./univer";

/** Under this word the hints stand in Univer's Vietnamese texts; Univer looks hints up by path. */
const ROOT = "thuoc";

/** A hint as Univer shows it while a formula is typed; texts are paths into `hintTexts`. */
function hintOf({ name, parameters }: SheetFunction): IFunctionInfo {
  const path = `${ROOT}.${name}`;
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: `${path}.summary`,
    abstract: `${path}.summary`,
    functionParameter: parameters.map((parameter, index) => ({
      name: `${path}.name${index}`,
      detail: `${path}.detail${index}`,
      example: "",
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  };
}

function hintTexts({ summary, parameters }: SheetFunction): Record<string, string> {
  const texts: Record<string, string> = { summary: summary.vi };
  parameters.forEach((parameter, index) => {
    texts[`name${index}`] = parameter.name;
    texts[`detail${index}`] = parameter.description.vi;
  });
  return texts;
}

/**
 * Registers every function of the catalogue, with Vietnamese hints. Call it once, after the first workbook is open:
 * the formula plugin has not started before.
 */
export function registerFunctions({ injector }: RunningUniver, failures: FunctionFailures): void {
  const texts = Object.fromEntries(catalogue.map((definition) => [definition.name, hintTexts(definition)]));
  injector.get(LocaleService).load({ [LocaleType.VI_VN]: { [ROOT]: texts } });
  injector.get(IDescriptionService).registerDescriptions(catalogue.map(hintOf));
  injector
    .get(IFunctionService)
    .registerExecutors(...catalogue.map((definition) => new CatalogueFunction(definition, failures)));
}
