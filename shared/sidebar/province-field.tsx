import type { JSX } from "preact";
import { provinces } from "../units/provinces";
import { useTexts } from "./pane-texts";
import { SelectField } from "./select-field";

interface ProvinceFieldProps {
  /** What the user has chosen: a two-digit code. */
  readonly value: string | undefined;
  /** What the title of the table speaks of (`guessProvince`). It counts for nothing until the user confirms it. */
  readonly guess: string | undefined;
  readonly onPick: (code: string) => void;
}

/** The province whose units a table is about. A guess stands in the list, marked as such, with a button to confirm it. */
export function ProvinceField({ value, guess, onPick }: ProvinceFieldProps): JSX.Element {
  const { names } = useTexts().pane;
  const guessed = value === undefined ? provinces.find(({ code }) => code === guess) : undefined;
  return (
    <div class="province">
      <SelectField<string | undefined>
        label={names.province}
        value={value ?? guessed?.code}
        options={[
          { value: undefined, label: names.noProvince },
          ...provinces.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onPick={(code) => {
          if (code !== undefined) onPick(code);
        }}
        {...(guessed && { note: names.guessed })}
      />
      {guessed && (
        <p class="buttons">
          <button
            type="button"
            onClick={({ currentTarget }) => {
              // The button goes; the focus must not fall back to the top of the page.
              currentTarget.closest(".province")?.querySelector("select")?.focus();
              onPick(guessed.code);
            }}
          >
            {names.useGuess(guessed.name)}
          </button>
        </p>
      )}
    </div>
  );
}
