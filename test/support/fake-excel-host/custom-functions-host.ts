import fs from "node:fs";
import path from "node:path";
import type { RequestBody } from "./wire";

/** What the runtime reports of one call: a value, or a failure with its code and sentence. */
export interface InvocationResult {
  readonly ok: boolean;
  readonly value: unknown;
  /** 7 is #VALUE!, the only one beside #N/A whose sentence Excel shows. */
  readonly errorCode: number | undefined;
}

interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost(message: string): void;
}

/** The globals of office.js that the custom functions runtime stands on. */
interface RuntimeGlobals {
  OfficeExt: object;
  OfficeExtension: { HostBridge: { init(bridge: Bridge): void } };
  CustomFunctions: {
    _association: { readonly mappings: Record<string, unknown>; onchange(handler: () => void): void };
    associate(name: string, implementation: unknown): void;
  };
}

const globals = globalThis as unknown as RuntimeGlobals;
const DIST = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const MESSAGE = { invocation: { messageCategory: 1, messageType: 1000 }, response: 2, event: 3 };

/** Stands in for the block of office.js that keeps what is associated: names in capitals, listeners told. */
function association(): RuntimeGlobals["CustomFunctions"] {
  const mappings: Record<string, unknown> = {};
  const listeners: (() => void)[] = [];
  return {
    _association: { mappings, onchange: (listener) => void listeners.push(listener) },
    associate(name, implementation) {
      mappings[name.toUpperCase()] = implementation;
      listeners.forEach((listener) => listener());
    },
  };
}

/** Excel as the custom functions runtime of Microsoft sees it: sends calls, collects results. */
export class CustomFunctionsHost {
  private readonly waiting = new Map<number, (result: InvocationResult) => void>();
  private bridge: Bridge | undefined;
  private nextId = 1;
  private unsent: object[] = [];
  /** How many calls have been sent and how many results came back. */
  readonly counts = { calls: 0, results: 0 };

  /** Loads the real runtime into the page of the test, then the script with the functions. */
  load(script: string): void {
    globals.OfficeExt = {};
    globals.CustomFunctions = association();
    (0, eval)(fs.readFileSync(path.join(DIST, "excel-web-16.00.debug.js"), "utf8"));
    const bridge: Bridge = {
      sendMessageToHost: (message) => this.receive(message),
      onMessageFromHost: () => undefined,
    };
    globals.OfficeExtension.HostBridge.init(bridge);
    this.bridge = bridge;
    (0, eval)(script);
  }

  get associatedNames(): string[] {
    return Object.keys(globals.CustomFunctions._association.mappings);
  }

  /** Calls a function as a cell does; an omitted argument is null, a range rows × columns. */
  invoke(name: string, args: readonly unknown[]): Promise<InvocationResult> {
    const id = this.nextId++;
    this.counts.calls++;
    if (this.unsent.length === 0) queueMicrotask(() => this.send());
    this.unsent.push({ ...MESSAGE.invocation, targetId: "", message: JSON.stringify([id, name, args, null, 0]) });
    return new Promise((resolve) => this.waiting.set(id, resolve));
  }

  /** Calls of one recalculation travel in one message, as Excel sends them. */
  private send(): void {
    const entries = this.unsent;
    this.unsent = [];
    const message = { id: 0, type: MESSAGE.event, flags: 0, message: { entries } };
    this.bridge?.onMessageFromHost(JSON.stringify(message));
  }

  private receive(message: string): void {
    const { id, message: inner } = JSON.parse(message) as { id: number; message: { body?: string | RequestBody } };
    const body = typeof inner.body === "string" ? (JSON.parse(inner.body) as RequestBody) : inner.body;
    const Results = (body?.Actions ?? []).map((action) => {
      if (/SetInvocation(Array)?Results/.test(action.Name))
        for (const result of (action.ArgumentInfo?.Arguments?.[0] ?? []) as unknown[]) this.settle(result);
      return { ActionId: action.Id, Value: action.ActionType === 1 ? {} : null };
    });
    const reply = { statusCode: 200, headers: {}, body: JSON.stringify({ Results, TraceIds: [] }) };
    const response = JSON.stringify({ id, type: MESSAGE.response, flags: 0, message: reply });
    setTimeout(() => this.bridge?.onMessageFromHost(response), 0);
  }

  private settle(result: unknown): void {
    const [id, ok, value, errorCode] = result as [number, boolean, unknown, number | undefined];
    this.counts.results++;
    this.waiting.get(id)?.({ ok, value, errorCode });
    this.waiting.delete(id);
  }
}
