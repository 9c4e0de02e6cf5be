import type { Rational } from '#film';

/** One object of what ffprobe says; what is in it is looked at field by field. */
export type Said = Readonly<Record<string, unknown>>;

export const record = (value: unknown): Said => (typeof value === 'object' && value !== null ? { ...value } : {});
export const list = (value: unknown): Said[] => (Array.isArray(value) ? value.map(record) : []);
export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A number however it is written; 0 for what is none. */
export const number = (value: unknown): number => {
  const read = Number(value ?? 0);
  return Number.isFinite(read) ? read : 0;
};

/** `24000/1001` or `4:3`; 0/1 for what is no fraction above 0. */
export function fraction(value: unknown): Rational {
  const [num, den] = text(value).split(/[/:]/).map(Number);
  return num !== undefined && den !== undefined && num > 0 && den > 0 ? { num, den } : { num: 0, den: 1 };
}

/** The streams of one kind, in the file's order. */
export const ofKind = (streams: readonly Said[], kind: string) =>
  streams.filter((stream) => stream.codec_type === kind);
