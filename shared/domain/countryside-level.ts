/**
 * What a commune may register to reach: new countryside, advanced, model (letter of Vạn Ninh district, June 2024), from
 * the lowest to the highest.
 */
export const COUNTRYSIDE_LEVELS = ["standard", "advanced", "model"] as const;

export type CountrysideLevel = (typeof COUNTRYSIDE_LEVELS)[number];

/** What is known of a commune: the level it has registered for, or that it has registered for none. */
export type RegisteredLevel = CountrysideLevel | "none";
