/** Days as people say them, in one language. */
export interface Days {
  /** `May 3, 2026`; `undefined` for what is no date. */
  date(time: number | undefined): string | undefined;
  /** `today`, `yesterday`, `3 weeks ago`. */
  ago(time: number | undefined, now: number): string | undefined;
}

/**
 * Formats days in a language. What `Intl` needs for it is made once for each.
 * @param language BCP 47 tag.
 * @example days('de').ago(Date.now(), Date.now()); // 'heute'
 */
export function days(language: string): Days {
  const known = made.get(language);
  if (known) return known;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const result: Days = {
    date: (time) => (isDate(time) ? date.format(time).replaceAll(' ', NO_BREAK) : undefined),
    ago(time, now) {
      if (!isDate(time)) return undefined;
      const passed = Math.max(0, dayOf(now) - dayOf(time)); // a clock that is ahead does not put it into the future
      const [unit, length] = UNITS.find(([, least]) => passed >= least) ?? DAY;
      return relative.format(-Math.floor(passed / length), unit);
    },
  };
  made.set(language, result);
  return result;
}

// --- helpers ---

const made = new Map<string, Days>();

/** A date stays in one line. */
const NO_BREAK = '\u00A0';

const DAY = ['day', 1] as const;
/** The largest first, with how many days it has. */
const UNITS = [['year', 365], ['month', 30], ['week', 7], DAY] as const;

const isDate = (time: number | undefined): time is number => time !== undefined && !Number.isNaN(new Date(time).getTime());

/** Midnights of the visitor's own clock: what was late yesterday is "yesterday" also a few hours later. */
const dayOf = (time: number): number => Math.round(new Date(time).setHours(0, 0, 0, 0) / 86_400_000);
