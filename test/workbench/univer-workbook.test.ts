import { workbookContract } from "../contract/workbook-contract";
import { sharedWorkbench } from "./open-fixture";

jest.setTimeout(60_000);

const workbench = sharedWorkbench();

afterAll(() => workbench.close());

workbookContract("the workbench in a real browser", (fixture) => workbench.host(fixture));
