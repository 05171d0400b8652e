/** A turn of the tide. */
export interface Turn {
  kind: 'high' | 'low';
  at: Date;
  /** Metres above chart datum. */
  height: number;
}

/** The water's height at Pennick Quay, in metres above chart datum: the moon twice a day, the sun twice a day, and the moon's tilt once. */
export function tideAt(date: Date): number {
  const hours = date.getTime() / HOUR;
  return MEAN + CONSTITUENTS.reduce((sum, { height, period, phase }) => sum + height * Math.cos((TURN * hours) / period + phase), 0);
}

/** High and low waters between two times, to the minute. */
export function turnsBetween(from: Date, to: Date): Turn[] {
  const turns: Turn[] = [];
  for (let time = from.getTime(); time < to.getTime(); time += MINUTE) {
    const [before, here, after] = [-MINUTE, 0, MINUTE].map((step) => tideAt(new Date(time + step))) as [number, number, number];
    if (here > before && here >= after) turns.push({ kind: 'high', at: new Date(time), height: here });
    if (here < before && here <= after) turns.push({ kind: 'low', at: new Date(time), height: here });
  }
  return turns;
}

// --- helpers ---

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const TURN = 2 * Math.PI;

/** Metres. */
const MEAN = 3.1;

/** Amplitudes in metres, periods in hours (M2, S2, O1); the phases are Pennick's own, since there is no Pennick. */
const CONSTITUENTS = [
  { height: 1.72, period: 12.4206, phase: 1.1 },
  { height: 0.58, period: 12, phase: 4.2 },
  { height: 0.12, period: 25.8193, phase: 0.6 },
] as const;
