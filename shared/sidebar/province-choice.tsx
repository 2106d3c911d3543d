import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { FailureBox } from "./failure-box";
import type { Panel } from "./panel";
import type { PanelState } from "./panel-state";
import { useTexts } from "./pane-texts";
import { ProvinceField } from "./province-field";

interface ProvinceChoiceProps {
  readonly panel: Panel;
  readonly state: PanelState;
  /** As `ProvinceField` takes it. */
  readonly guess: string | undefined;
}

/** The province that the workbook remembers; its units are loaded at once, and again when that has failed. */
export function ProvinceChoice({ panel, state: { province, memory }, guess }: ProvinceChoiceProps): JSX.Element {
  const { pane } = useTexts();
  useEffect(() => {
    if (memory.province !== undefined) void panel.loadProvince();
  }, [panel, memory.province]);
  return (
    <>
      <ProvinceField value={memory.province} guess={guess} onPick={(code) => panel.remember({ province: code })} />
      {province.is === "loading" && <p role="status">{pane.names.loadingUnits}</p>}
      {province.is === "failed" && (
        <FailureBox error={province.error}>
          <button type="button" onClick={() => void panel.loadProvince()}>
            {pane.tryAgain}
          </button>
        </FailureBox>
      )}
    </>
  );
}
