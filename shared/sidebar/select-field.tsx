import type { ComponentChildren, JSX } from "preact";
import { useElementId } from "./element-id";
import { Icon } from "./icons";

/** One entry of a list to choose from. */
export interface Option<Value> {
  readonly value: Value;
  readonly label: string;
  /** The heading it stands under, together with its neighbours of the same heading. */
  readonly under?: string;
}

interface SelectFieldProps<Value> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onPick: (value: Value) => void;
  /** Says more under the list; read out together with it. */
  readonly note?: ComponentChildren;
  /** Id of the element that says what is wrong with the choice; undefined when nothing is. */
  readonly fault?: string | undefined;
}

/** A labelled list to choose one value from, of any type. A value that is not among the options shows none. */
export function SelectField<Value>({ label, value, options, onPick, note, fault }: SelectFieldProps<Value>): JSX.Element {
  const id = useElementId();
  const noteId = id + "-note";
  const pick = (event: JSX.TargetedEvent<HTMLSelectElement>): void => {
    const option = options[event.currentTarget.selectedIndex];
    if (option !== undefined) onPick(option.value);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="select">
        <select id={id} onChange={pick} aria-invalid={fault !== undefined} aria-describedby={fault ?? (note === undefined ? undefined : noteId)}>
          {grouped()}
        </select>
        <Icon name="chevron" />
      </span>
      {note !== undefined && (
        <p class="note" id={noteId}>
          {note}
        </p>
      )}
    </div>
  );

  function grouped(): JSX.Element[] {
    const listed = options.map((option, index) => (
      <option key={index} selected={option.value === value}>
        {option.label}
      </option>
    ));
    const headings = [...new Set(options.map(({ under }) => under))];
    return headings.flatMap((heading) => {
      const members = listed.filter((_, index) => options[index]?.under === heading);
      return heading === undefined
        ? members
        : [
            <optgroup key={heading} label={heading}>
              {members}
            </optgroup>,
          ];
    });
  }
}
