import type { Validation } from "../../../shared/reports/report-sheet";
import type { HeldChart, WorkbookFixture } from "../../contract/host-under-test";
import { heldChart } from "./chart-objects";
import { FakeWorkbook } from "./fake-workbook";
import type { HostObject, RequestBody, ResponseBody, WireAction, WireArguments } from "./wire";
import { HostError, invalidArgument, isHostObject, notSimulated } from "./wire";
import { workbookObject } from "./workbook-objects";

const FIVE_MB = 5 * 1024 * 1024;
const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 };
const PATH = { global: 1, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 };

type Resolve = (id: number) => HostObject | null;

/**
 * An Excel in memory that answers what the real client library sends (RichApi). It plays what Thước's adapter
 * uses and refuses everything else with ApiNotFound. `requests` holds every request that came, so its length
 * is the count of round trips.
 */
export class FakeExcelHost {
  readonly book: FakeWorkbook;
  readonly requests: RequestBody[] = [];
  /** Plays an answer above Excel's limits: values are null and no error is told. */
  withholdsValues = false;
  private readonly kept = new Map<string, HostObject>();
  private nextReference = 1;
  private actionsUntilFailure = Infinity;
  private failsForGood = false;

  constructor(fixture: WorkbookFixture) {
    this.book = new FakeWorkbook(fixture);
  }

  /** Makes the k-th action from now on fail, counted from 1, once. */
  failAt(k: number): void {
    this.actionsUntilFailure = k;
    this.failsForGood = false;
  }

  /** Makes the k-th action from now on fail, and every one after it. */
  failFrom(k: number): void {
    this.failAt(k);
    this.failsForGood = true;
  }

  /** Whether the failure asked for is still to come. */
  get failureIsPending(): boolean {
    return this.actionsUntilFailure !== Infinity && this.actionsUntilFailure > 0;
  }

  /** What the cells of a sheet take. */
  validationsOn(name: string): Pick<Validation, "area" | "rule">[] {
    const sheet = this.book.sheets.find((one) => one.name === name);
    return (sheet?.validations ?? []).map(({ area, rule }) => ({ area, rule }) as Pick<Validation, "area" | "rule">);
  }

  /** The charts of a sheet, as the contract asks. */
  chartsOn(name: string): HeldChart[] {
    const sheet = this.book.sheets.find((one) => one.name === name);
    return (sheet?.charts ?? []).map(heldChart);
  }

  process(body: RequestBody): ResponseBody {
    this.requests.push(body);
    if (Buffer.byteLength(JSON.stringify(body)) > FIVE_MB)
      return { Results: [], TraceIds: [], Error: tooLarge("RequestPayloadSizeLimitExceeded") };
    const response = this.run(body);
    if (Buffer.byteLength(JSON.stringify(response)) > FIVE_MB)
      return { Results: [], TraceIds: [], Error: tooLarge("ResponsePayloadSizeLimitExceeded") };
    return response;
  }

  private run(body: RequestBody): ResponseBody {
    const resolve = this.resolver(body);
    const Results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of body.Actions.entries()) {
      let target: HostObject | null = null;
      try {
        this.actionsUntilFailure--;
        if (this.actionsUntilFailure === 0 || (this.failsForGood && this.actionsUntilFailure < 0)) {
          target = action.ActionType === ACTION.trace ? null : resolve(action.ObjectPathId);
          throw new HostError("GeneralException", "a failure that the test asked for");
        }
        if (action.ActionType !== ACTION.trace) target = resolve(action.ObjectPathId);
        Results.push({ ActionId: action.Id, Value: this.act(body, action, target, resolve) });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const Location = `${target?.type ?? ""}.${action.Name.charAt(0).toLowerCase()}${action.Name.slice(1)}`;
        const { code: Code, message: Message } = error;
        return { Results, TraceIds: [], Error: { ActionIndex: index, Code, Message, Location, HttpStatusCode: 400 } };
      }
    }
    return { Results, TraceIds: [] };
  }

  private act(body: RequestBody, action: WireAction, target: HostObject | null, resolve: Resolve): unknown {
    const args = argumentsOf(action.ArgumentInfo, resolve);
    switch (action.ActionType) {
      case ACTION.trace:
        return null;
      case ACTION.instantiate:
        return target && { ...target.identity, ...this.keep(body, target) };
      case ACTION.query:
        return target && this.query(target, action.QueryInfo?.Select ?? []);
      case ACTION.method: {
        const result = target && call(target, action.Name, args);
        return isHostObject(result) ? {} : (result ?? null);
      }
      case ACTION.set:
        if (!target) throw new HostError("InvalidObjectPath", "a null object cannot be written to");
        setterOf(target, action.Name)(args[0]);
        return null;
      default:
        throw notSimulated(`action type ${action.ActionType}`);
    }
  }

  private keep(body: RequestBody, target: HostObject): Record<string, string> {
    if (!body.AutoKeepReference || !["Range", "RangeAreas"].includes(target.type)) return {};
    const reference = `range${this.nextReference++}`;
    this.kept.set(reference, target);
    return { _ReferenceId: reference };
  }

  private resolver(body: RequestBody): Resolve {
    const found = new Map<number, HostObject | null>();
    const resolve: Resolve = (id) => {
      const known = found.get(id);
      if (known !== undefined) return known;
      const path = body.ObjectPaths[id];
      if (!path) throw invalidArgument(`no object path ${id}`);
      const child = (take: (parent: HostObject) => unknown): HostObject | null => {
        const parent = resolve(path.ParentObjectPathId);
        return parent && (take(parent) as HostObject | null);
      };
      const take = {
        [PATH.global]: () => workbookObject(this.book, (reference) => this.kept.delete(reference)),
        [PATH.method]: () => child((parent) => call(parent, path.Name, argumentsOf(path.ArgumentInfo, resolve))),
        [PATH.property]: () => child((parent) => partOf(parent, path.Name)),
        [PATH.indexer]: () => child((parent) => call(parent, "GetItem", argumentsOf(path.ArgumentInfo, resolve))),
        [PATH.reference]: () => this.keptObject(path.Name),
        [PATH.nothing]: () => null,
      }[path.ObjectPathType];
      if (!take) throw notSimulated(`object path type ${path.ObjectPathType}`);
      const object = take();
      found.set(id, object);
      return object;
    };
    return resolve;
  }

  private keptObject(reference: string): HostObject {
    const object = this.kept.get(reference);
    if (!object) throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    return object;
  }

  private query(target: HostObject, select: readonly string[]): Record<string, unknown> {
    if (select.length === 0) throw notSimulated(`loading everything of ${target.type}`);
    const answer: Record<string, unknown> = {};
    const properties = select.map((path) => path.charAt(0).toUpperCase() + path.slice(1));
    // What is asked of a collection is asked of its members; the library leaves "items/" out.
    const { items } = target;
    if (items) return { _Items: items().map((item) => ({ ...item.identity, ...this.query(item, select) })) };
    for (const name of properties) {
      const read = target.read?.[name];
      if (!read) throw notSimulated(`${target.type}.${name}`);
      answer[name] = this.withholdsValues && name === "Values" ? null : read();
    }
    return answer;
  }
}

function tooLarge(Code: string): NonNullable<ResponseBody["Error"]> {
  return {
    ActionIndex: 0,
    Code,
    Message: "The payload size has exceeded the limit.",
    Location: "",
    HttpStatusCode: 400,
  };
}

function argumentsOf(info: WireArguments | undefined, resolve: Resolve): unknown[] {
  return (info?.Arguments ?? []).map((value, at) => {
    const reference = info?.ReferencedObjectPathIds?.[at];
    return reference ? resolve(reference) : value;
  });
}

function call(target: HostObject, name: string, args: readonly unknown[]): unknown {
  const method = target.methods?.[name];
  if (!method) throw notSimulated(`${target.type}.${name}()`);
  return method(...args);
}

function partOf(target: HostObject, name: string): HostObject | null {
  const part = target.parts?.[name];
  if (!part) throw notSimulated(`${target.type}.${name}`);
  return part();
}

function setterOf(target: HostObject, name: string): (value: unknown) => void {
  const setter = target.write?.[name];
  if (!setter) throw notSimulated(`writing ${target.type}.${name}`);
  return setter;
}
