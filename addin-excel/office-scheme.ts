import type { Scheme } from "../shared/sidebar/watch-scheme";

/** What Office tells of its theme; `isDarkTheme` came later than the colours. */
export interface OfficeThemeColours {
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

/** Perceived lightness of "#RRGGBB", 0..1 (weights of ITU-R BT.601). */
function lightness(colour: string): number {
  const [red = 255, green = 255, blue = 255] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((part) => parseInt(part, 16));
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

/** The scheme that goes with Office's theme; undefined when Office tells none, or when Windows asks for contrast. */
export function schemeOfOffice(theme: OfficeThemeColours | undefined, highContrast: boolean): Scheme | undefined {
  if (highContrast || !theme) return undefined;
  if (theme.isDarkTheme !== undefined) return theme.isDarkTheme ? "dark" : "light";
  if (!theme.bodyBackgroundColor) return undefined;
  return lightness(theme.bodyBackgroundColor) < 0.5 ? "dark" : "light";
}
