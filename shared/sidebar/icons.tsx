import type { JSX } from "preact";

const PATHS = {
  check: "M3 8.5l3.2 3.2L13 4.8",
  cross: "M4 4l8 8M12 4l-8 8",
  warning: "M8 2.2L14.4 13.4H1.6zM8 6.4v3.2M8 11.4v.3",
  refresh: "M13.2 8a5.2 5.2 0 1 1-1.6-3.8M13.4 2.2v2.9h-2.9",
  chevron: "M4 6.2l4 4 4-4",
  table: "M2.5 3h11v10h-11zM2.5 6.4h11M6.4 6.4V13",
  back: "M10 3.8L5.8 8l4.2 4.2",
  forward: "M6 3.8L10.2 8 6 12.2",
  go: "M6 3.8l4.2 4.2L6 12.2",
};

export type IconName = keyof typeof PATHS;

/** A line drawing of 16 by 16 px in the colour of the text. It only repeats what the words beside it say. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
