import type { JSX } from "preact";
import type { Host } from "../application/workbook";
import type { FunctionHelp } from "../functions/sheet-function";
import { exampleFormula, formulaPattern } from "./example-formula";
import { useTexts } from "./pane-texts";

interface FunctionCardProps {
  readonly shown: FunctionHelp;
  readonly typing: Pick<Host, "argumentSeparator" | "decimalSeparator">;
}

/** One function: what it is for, an example as typed in this host, and on demand its parameters and remarks. */
export function FunctionCard({ shown, typing }: FunctionCardProps): JSX.Element {
  const { pane, language } = useTexts();
  const { functions } = pane;
  const example = exampleFormula(shown, typing);
  return (
    <li class="function">
      <h2>{shown.name}</h2>
      <p>{shown.summary[language]}</p>
      {example !== undefined && (
        <div class="example">
          <p>
            <span class="unseen">{functions.example + ": "}</span>
            <code>{example.formula}</code>
          </p>
          <p class="minor">
            {functions.gives + " "}
            <strong>{example.result}</strong>
            {example.cells.length > 0 && " " + functions.withCells(example.cells.join(", "))}
          </p>
        </div>
      )}
      <details>
        <summary>{functions.parameters}</summary>
        <p>
          <code>{formulaPattern(shown, typing)}</code>
        </p>
        <dl class="parameters">
          {shown.parameters.map((parameter) => (
            <div key={parameter.name}>
              <dt>
                <code>{parameter.name}</code>
                {parameter.optional && <span class="minor">{"(" + functions.optional + ")"}</span>}
              </dt>
              <dd>{parameter.description[language]}</dd>
            </div>
          ))}
        </dl>
        <p class="minor">{shown.remarks[language]}</p>
      </details>
    </li>
  );
}
