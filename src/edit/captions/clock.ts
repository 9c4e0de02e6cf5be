/** A time as subtitle files write it, rounded to milliseconds: `00:01:02,345`. */
export function clockText(seconds: number, point: ',' | '.'): string {
  const all = Math.max(0, Math.round(seconds * 1000));
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const clock = `${two(all / 3_600_000)}:${two((all / 60_000) % 60)}:${two((all / 1000) % 60)}`;
  return `${clock}${point}${String(all % 1000).padStart(3, '0')}`;
}

/** Reads such a time, the hours may be missing; undefined when it is none. */
export function readClock(text: string): number | undefined {
  const found = /^\s*(?:(\d{1,4}):)?([0-5]?\d):([0-5]?\d)[.,](\d{1,3})\s*$/.exec(text);
  if (found === null) return undefined;
  const [, hours = '0', minutes = '0', seconds = '0', rest = '0'] = found;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(rest.padEnd(3, '0')) / 1000;
}
