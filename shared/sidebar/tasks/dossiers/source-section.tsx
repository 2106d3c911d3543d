import type { JSX } from "preact";
import { showCount } from "../../../texts/show-number";
import { FailureBox } from "../../failure-box";
import { FileDrop } from "../../file-drop";
import { Notice } from "../../notice";
import type { Panel } from "../../panel";
import { RefreshButton } from "../../refresh-button";
import { SelectField } from "../../select-field";
import type { DossiersState } from "./dossiers-state";
import { useDossierTexts } from "./dossiers-texts";
import { lookAtFile, lookAtLargeFile, lookAtOpenSheet } from "./look-for-dossiers";

interface SourceSectionProps {
  readonly panel: Panel;
  readonly dossiers: DossiersState;
}

/** Which table is counted: that of the sheet in front, or that of a file which is never opened in the spreadsheet. */
export function SourceSection({ panel, dossiers: { looking = false, seen, error, counting } }: SourceSectionProps): JSX.Element {
  const { counting: texts } = useDossierTexts();
  const { file, head, table, used } = seen ?? {};
  const inert = looking || counting !== undefined;
  return (
    <section aria-busy={looking}>
      <h2>{texts.source}</h2>
      <p role="status" class={looking ? "" : "unseen"}>
        {looking ? texts.looking : ""}
      </p>
      {head !== undefined && (
        <p>
          {file === undefined ? texts.onSheet(head.sheet) : texts.inFile(file.file.name, head.sheet)}
          {used !== undefined && <span class="minor"> ({texts.rows(showCount(used.row + used.rows))})</span>}
        </p>
      )}
      {file !== undefined && file.sheets.length > 1 && (
        <SelectField
          label={texts.sheetInFile}
          value={head?.sheet}
          options={file.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
          onPick={(sheet) => void lookAtLargeFile(panel, file.file, sheet)}
        />
      )}
      {table?.is === "none" && (
        <Notice kind="care">
          <p>{texts.none[table.reason]}</p>
        </Notice>
      )}
      {error !== undefined && <FailureBox error={error} />}
      <RefreshButton label={texts.lookAgain} inert={inert} onPress={() => inert || void lookAtOpenSheet(panel)} />
      {panel.loadStreaming !== undefined && (
        <FileDrop
          label={texts.pickFile}
          note={texts.pickNote}
          accept=".xlsx,.csv,.xls"
          several={false}
          onFiles={async ([picked]) => {
            if (picked !== undefined && !inert) await lookAtFile(panel, picked);
          }}
        />
      )}
    </section>
  );
}
