/** A commune-level unit of today's list. */
export interface CurrentUnit {
  /** Five digits; the key of every official list. */
  readonly code: string;
  /** In full: "Xã Vạn Thắng". */
  readonly name: string;
}

/** A commune-level unit as it was until 30/6/2025, and the units that it went into. */
export interface FormerUnit {
  /** In full: "Thị trấn Vạn Giã". */
  readonly name: string;
  /** In full: "Huyện Vạn Ninh". */
  readonly district: string;
  /** The province of then in full: two provinces that were joined may each have had a "Huyện Châu Thành". */
  readonly province: string;
  /**
   * `whole` only where the unit went into a single one undivided; otherwise each took a part. Empty where the sources
   * do not say with certainty what became of it.
   */
  readonly into: readonly { readonly unit: string; readonly whole: boolean }[];
}

/** The units of one province, fetched when they are needed. `units` in `FormerUnit.into` are names of `units` here. */
export interface ProvinceUnits {
  /** Two digits. */
  readonly code: string;
  readonly name: string;
  readonly units: readonly CurrentUnit[];
  readonly former: readonly FormerUnit[];
}
