import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useElementId } from "./element-id";
import type { Host } from "../application/workbook";
import type { FunctionHelp } from "../functions/sheet-function";
import { showCount } from "../texts/show-number";
import { formulaPattern } from "./example-formula";
import { FunctionCard } from "./function-card";
import { LoadedPart } from "./loaded-part";
import { Notice } from "./notice";
import { useTexts } from "./pane-texts";
import type { ViewPart } from "./panel-state";
import { searchFunctions } from "./search-functions";

/** How a Vietnamese Excel and a Vietnamese Google Sheets read a formula; holds until the host has answered. */
const VIETNAMESE = { argumentSeparator: ";", decimalSeparator: "," } as const;

interface FunctionsViewProps {
  readonly help: ViewPart<readonly FunctionHelp[]>;
  readonly host: Host | undefined;
  readonly onRetry: () => void;
}

/** The functions for cells, once they are loaded. */
export function FunctionsView({ help, host, onRetry }: FunctionsViewProps): JSX.Element {
  const { functions } = useTexts().pane;
  return (
    <>
      <h1 class="unseen">{functions.heading}</h1>
      <section aria-busy={help.is === "loading"}>
        {host?.customFunctions === false && (
          <Notice kind="care">
            <p>{functions.unavailable}</p>
          </Notice>
        )}
        <LoadedPart part={help} loading={functions.loading} onRetry={onRetry}>
          {(all) => <FunctionList functions={all} host={host} />}
        </LoadedPart>
      </section>
    </>
  );
}

interface FunctionListProps {
  readonly functions: readonly FunctionHelp[];
  readonly host: Host | undefined;
}

/** The list of functions, found by name or purpose. */
function FunctionList({ functions: all, host }: FunctionListProps): JSX.Element {
  const { functions } = useTexts().pane;
  const [query, setQuery] = useState("");
  const id = useElementId();
  const found = searchFunctions(all, query);
  const typing = host ?? VIETNAMESE;
  const first = all[0];
  return (
    <>
      {first !== undefined && host?.customFunctions !== false && (
        <p class="minor">{functions.intro(formulaPattern(first, typing))}</p>
      )}
      <div class="field">
        <label for={id}>{functions.search}</label>
        <input
          id={id}
          type="search"
          autocomplete="off"
          value={query}
          aria-describedby={id + "-hint"}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <p class="note" id={id + "-hint"}>
          {functions.searchHint}
        </p>
      </div>
      <p role="status" class="minor">
        {found.length === 0 ? functions.none : functions.count(showCount(found.length), showCount(all.length))}
      </p>
      <ul class="functions">
        {found.map((each) => (
          <FunctionCard key={each.name} shown={each} typing={typing} />
        ))}
      </ul>
    </>
  );
}
