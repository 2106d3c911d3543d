// Plays Excel on the web around the add-in's page: the messages of Office's cross-frame protocol, as far as the pane and
// the custom functions need them. Calls of the Excel API go to the in-memory workbook through `window.answerRichApi`.

/** What the add-in's frame sends. */
interface FrameMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: { readonly DdaMethod?: { readonly DispatchId: number }; readonly ArrayData?: readonly unknown[] };
}

interface RichApiBody {
  readonly Actions: readonly { readonly Id: number; readonly ActionType: number; readonly Name: string; readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] } }[];
  readonly ObjectPaths: Readonly<Record<string, { readonly ObjectPathType: number; readonly Name?: string }>>;
}

export {};

declare global {
  interface Window {
    /** Set by the test: answers a batch of the Excel API. */
    answerRichApi(body: string): Promise<string>;
    /** Results of custom functions as the add-in sent them. */
    functionResults: unknown[];
    functionsReady: boolean;
    /** Calls a custom function the way Excel does. */
    callFunction(id: number, name: string, args: readonly unknown[]): void;
  }
}

const RICH_API = 93;
const ADD_IN = "addin-1";
const APP_CONTEXT = {
  _id: ADD_IN,
  _appName: 16,
  _appVersion: "16.00",
  _appUILocale: "vi-VN",
  _dataLocale: "vi-VN",
  _docUrl: "https://thuoc.example/bao-cao.xlsx",
  _clientMode: 1,
  _settings: [],
  _reason: 0,
  _osfControlType: 1,
  _eToken: "",
  _correlationId: "c",
  _appInstanceId: ADD_IN,
  _hostFullVersion: "16.0.18000.10000",
  _requirementMatrix: JSON.stringify({ ExcelApi: "1.17", CustomFunctionsRuntime: "1.4", SharedRuntime: "1.1", Settings: "1.1" }),
  _initialDisplayMode: 0,
};

window.functionResults = [];
window.functionsReady = false;

addEventListener("message", (event) => {
  const message = parsed(event.data);
  const frame = event.source as Window | null;
  if (message?._messageType !== 0 || frame === null) return;
  const post = (data: unknown, responseType: number): void => {
    const { _actionName, _conversationId, _correlationId } = message;
    const head = { _messageType: 1, _actionName, _conversationId, _correlationId, _origin: location.origin };
    frame.postMessage(JSON.stringify({ ...head, _data: data, _errorCode: 0, _responseType: responseType, _serializerVersion: 1 }), event.origin);
  };
  if (message._actionName === "ContextActivationManager_getAppContextAsync") post(APP_CONTEXT, 0);
  else if (message._actionName === "richApiMessage") {
    window.callFunction = (id, name, args) =>
      post({ ArrayData: [[1, 1000, "", JSON.stringify([id, name, args, "Trang1!Z1", 0]), id, false]] }, 1);
    post({ Version: 1, Error: 0 }, 0);
  } else if (message._data?.DdaMethod?.DispatchId === RICH_API) {
    void answer(String(message._data.ArrayData?.[4])).then((reply) => post({ Version: 1, Error: 0, Data: [200, [], reply] }, 0));
  } else post({ Version: 1, Error: 0 }, 0);
});

function parsed(data: unknown): FrameMessage | undefined {
  try {
    return JSON.parse(String(data)) as FrameMessage;
  } catch {
    return undefined;
  }
}

/** Custom functions talk to a service of their own; everything else is the workbook's. */
async function answer(text: string): Promise<string> {
  const body = JSON.parse(text) as RichApiBody;
  const isFunctions = Object.values(body.ObjectPaths).some((path) => path.ObjectPathType === 2 || /CustomFunctions/.test(path.Name ?? ""));
  if (!isFunctions) return window.answerRichApi(text);
  const Results = body.Actions.map((action) => {
    if (/SetInvocation(Array)?Results/.test(action.Name)) {
      window.functionResults.push(...(action.ArgumentInfo?.Arguments?.[0] as unknown[]));
    }
    if (/Ready/.test(action.Name)) window.functionsReady = true;
    return { ActionId: action.Id, Value: action.ActionType === 1 ? {} : null };
  });
  return JSON.stringify({ Results, TraceIds: [] });
}

const frame = document.createElement("iframe");
frame.title = "Thước";
frame.style.cssText = "width:100%;height:100%;border:0";
// _xdm_Info must come last.
frame.src =
  "/taskpane.html?_host_Info=" + encodeURIComponent("Excel$Web$16.00$vi-VN$telemetry$$$3") +
  "#&_serializer_version=1&_xdm_Info=conv1|" + ADD_IN + "|" + location.origin;
document.body.append(frame);
