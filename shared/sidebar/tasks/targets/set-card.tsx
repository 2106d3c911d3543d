import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useElementId } from "../../element-id";
import { LONGEST_SET_NAME, type TargetSet } from "../../../application/target-sets";
import { showCount } from "../../../texts/show-number";
import { useTargetsTexts } from "./use-targets-texts";

interface SetCardProps {
  readonly set: TargetSet;
  /** Names of the other sets. */
  readonly others: readonly string[];
  readonly onUse: () => void;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
}

/** A saved set with what can be done with it; its name becomes a field while it is renamed. */
export function SetCard({ set, others, onUse, onRename, onRemove }: SetCardProps): JSX.Element {
  const texts = useTargetsTexts();
  const id = useElementId();
  const [typed, setTyped] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const renaming = typed !== undefined;
  useEffect(() => field.current?.focus(), [renaming]);
  const taken = typed !== undefined && others.includes(typed.trim());
  const rename = (): void => {
    if (typed === undefined || typed.trim() === "" || taken) return;
    setTyped(undefined);
    if (typed.trim() !== set.name) onRename(typed);
  };
  return (
    <li>
      <p>
        <strong>{set.name}</strong> <span class="minor">{texts.setRows(showCount(set.rows.length))}</span>
      </p>
      {typed !== undefined && (
        <div class="field">
          <label for={id}>{texts.newName(set.name)}</label>
          <input
            id={id}
            ref={field}
            type="text"
            autocomplete="off"
            maxLength={LONGEST_SET_NAME}
            value={typed}
            aria-invalid={taken}
            aria-describedby={id + "-issue"}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => event.key === "Enter" && rename()}
          />
          <p id={id + "-issue"} class="note note-failure" role="alert">
            {taken ? texts.nameExists : ""}
          </p>
        </div>
      )}
      <div class="card-foot">
        <div class="buttons">
          {typed === undefined ? (
            <>
              <button type="button" aria-label={texts.useThisSet(set.name)} onClick={onUse}>
                {texts.useSet}
              </button>
              <button type="button" aria-label={texts.renameSet(set.name)} onClick={() => setTyped(set.name)}>
                {texts.rename}
              </button>
              <button type="button" aria-label={texts.removeSet(set.name)} onClick={onRemove}>
                {texts.remove}
              </button>
            </>
          ) : (
            <>
              <button type="button" onClick={rename}>
                {texts.keepName}
              </button>
              <button type="button" onClick={() => setTyped(undefined)}>
                {texts.cancel}
              </button>
            </>
          )}
        </div>
      </div>
    </li>
  );
}
