import { cellAddress } from "../tables/grid";
import type { OutlookColumns } from "./outlook-columns";
import { ifActive } from "./ranking-columns";

/** What the cells say in place of a figure. */
export const OUTLOOK_WORDS = {
  ended: "Đã đến hạn",
  safe: "Đã đủ để đạt",
  outOfReach: "Không thể đạt",
  open: "Còn có thể đạt",
  met: "Đạt",
  notMet: "Chưa đạt",
  notByNewOnline: "Không đạt được",
  noReading: "Chưa có số lần trước",
  fell: "Số lũy kế giảm",
  nothingSince: "Không phát sinh",
  noPace: "Chưa tính được",
} as const;

/** Addresses of the cells with the days gone by, the days left, and the one target; "" where there is none. */
export interface ParameterCells {
  readonly elapsed: string;
  readonly left: string;
  readonly target: string;
}

/** The formulas of one row. Those about days to come need the addresses of the days. */
export interface RowFormulas {
  readonly rate: string;
  readonly byConversion: string;
  readonly byNewOnline: string;
  readonly coming: string;
  readonly needed: string;
  readonly chance: string;
  readonly pace: string;
  readonly end: string;
  readonly verdict: string;
}

/**
 * Plain formulas for a row, over its own cells and the parameters. They say what `domain/outlook` says, with the noise
 * of binary arithmetic rounded away: what is needed, times the days, is a multiple of the last decimal of the target, so
 * the sixth decimal tells it from 0; in the verdict it is multiplied by the dossiers of the pace, and the fourth does.
 */
export function rowFormulas(row: number, { at }: OutlookColumns, { elapsed, left }: ParameterCells): RowFormulas {
  const cell = (column: number | undefined): string => (column === undefined ? "" : cellAddress(row, column));
  const [o, n, t] = [cell(at.part), cell(at.whole), cell(at.target)];
  const [before, wholeBefore, pace] = [cell(at.partBefore), cell(at.wholeBefore), cell(at.pace)];
  const [a, b] = [`(${o}-${before})`, `(${n}-${wholeBefore})`];
  const word = (name: keyof typeof OUTLOOK_WORDS): string => `"${OUTLOOK_WORDS[name]}"`;
  const surplus = `ROUND(${o}-${t}*${n},8)`;
  const need = `${t}*${n}*(${elapsed}+${left})-${o}*${elapsed}`;
  const ifOpen = (ended: string, open: string): string => ifActive(n, `IF(${left}=0,${ended},${open})`);
  const today = `IF(${surplus}>=0,${word("met")},${word("notMet")})`;
  const withPace = (ended: string, open: string): string =>
    ifOpen(ended, `IF(COUNT(${pace}:${pace})=0,${word("noPace")},${open})`);
  const alone = pace === "";
  return {
    rate: ifActive(n, `${o}/${n}`),
    byConversion: ifActive(n, `MAX(0,ROUNDUP(-${surplus},0))`),
    byNewOnline: ifActive(
      n,
      `IF(${surplus}>=0,0,IF(${t}>=1,${word("notByNewOnline")},ROUNDUP(ROUND((${t}*${n}-${o})/(1-${t}),8),0)))`,
    ),
    coming: ifActive(n, `${n}*${left}/${elapsed}`),
    needed: ifOpen(word("ended"), `MAX(0,ROUNDUP(ROUND((${need})/(${n}*${left}),8),4))`),
    chance: ifOpen(
      word("ended"),
      `IF(ROUND(${need},6)<=0,${word("safe")},IF(ROUND(${need}-${n}*${left},6)>0,${word("outOfReach")},${word("open")}))`,
    ),
    pace:
      `=IF(COUNT(${before}:${wholeBefore})<2,${word("noReading")},IF(OR(${a}<0,${b}<0,${a}>${b}),${word("fell")},` +
      `IF(${b}=0,${word("nothingSince")},${a}/${b})))`,
    end: alone
      ? ifActive(n, `${o}/${n}`)
      : withPace(`${o}/${n}`, `(${o}*${b}*${elapsed}+${a}*${n}*${left})/(${b}*${n}*(${elapsed}+${left}))`),
    verdict: alone
      ? ifActive(n, today)
      : withPace(
          today,
          `IF(ROUND(${b}*ROUND(-(${need}),8)+${a}*${n}*${left},4)>=0,${word("met")},${word("notMet")})`,
        ),
  };
}
