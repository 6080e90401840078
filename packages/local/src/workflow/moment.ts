/** Moments as the engine stores them: ISO text in UTC with milliseconds, so that they sort as text. */

/** The moment in the one form the engine stores; throws when it is none. */
export function moment(text: string): string {
  return new Date(text).toISOString();
}

/** Whether the text is a moment as the Amazon States Language writes them: with its zone, so that it is the same one everywhere. */
export const isMoment = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));

/** `from` moved by seconds, which may be fractions. */
export function later(from: string, seconds: number): string {
  return new Date(Date.parse(from) + Math.round(seconds * 1000)).toISOString();
}

/** Seconds since 1970, as the API writes moments. */
export function epoch(text: string): number {
  return Date.parse(text) / 1000;
}
