/**
 * What this Excel can do beyond ExcelApi 1.4, which the manifest asks for. Excel 2016 and 2019 stop early,
 * so everything newer is asked at run time (requirement sets of each member: @types/office-js).
 */
export interface ExcelFeatures {
  /** 1.6 */
  readonly conditionalFormats: boolean;
  /** 1.7 */
  readonly freezePanes: boolean;
  /** 1.7: charts whose bars carry the names of the units. */
  readonly chartCategories: boolean;
  /** 1.7 */
  readonly workbookProtection: boolean;
  /** 1.7 */
  readonly activeCell: boolean;
  /** 1.8 */
  readonly dataValidation: boolean;
  /** 1.8: number formats of the axes of charts. */
  readonly axisFormats: boolean;
  /** 1.8: a file as a new workbook. */
  readonly createdWorkbooks: boolean;
  /** 1.9 */
  readonly visibleCells: boolean;
  /** 1.9 */
  readonly pageLayout: boolean;
  /** 1.11 */
  readonly cultureInfo: boolean;
  /** 1.13 */
  readonly mergedAreas: boolean;
  /** 1.20 */
  readonly undoGroups: boolean;
}

function supports(set: string, version: string): boolean {
  return Office.context?.requirements?.isSetSupported(set, version) === true;
}

/** The features of the Excel that the pane runs in; asked afresh, for Office may load after the script. */
export function excelFeatures(): ExcelFeatures {
  const excelApi = (version: string) => supports("ExcelApi", version);
  const from17 = excelApi("1.7");
  const from18 = excelApi("1.8");
  const from19 = excelApi("1.9");
  return {
    conditionalFormats: excelApi("1.6"),
    freezePanes: from17,
    chartCategories: from17,
    workbookProtection: from17,
    activeCell: from17,
    dataValidation: from18,
    axisFormats: from18,
    createdWorkbooks: from18,
    visibleCells: from19,
    pageLayout: from19,
    cultureInfo: excelApi("1.11"),
    mergedAreas: excelApi("1.13"),
    undoGroups: excelApi("1.20"),
  };
}

/** Whether cells can hold the functions of the catalogue: not on iPad, nor in volume-licensed Office 2019. */
export function customFunctionsAvailable(): boolean {
  return supports("CustomFunctionsRuntime", "1.1");
}
