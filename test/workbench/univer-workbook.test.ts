import { workbookContract } from "../contract/workbook-contract";
import { sharedWorkbench } from "./open-fixture";

const workbench = sharedWorkbench();

afterAll(() => workbench.close());

workbookContract("the workbench in a real browser", (fixture) => workbench.host(fixture));
