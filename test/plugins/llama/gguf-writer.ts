const TYPES = { u32: 4, f32: 6, bool: 7, string: 8, array: 9, i32: 5 } as const;
/** Tensor data begins at multiples of so many bytes. */
const ALIGNMENT = 32;

export type Value =
  | { readonly u32: number }
  | { readonly f32: number }
  | { readonly bool: boolean }
  | { readonly string: string }
  | { readonly strings: readonly string[] }
  | { readonly i32s: readonly number[] }
  | { readonly f32s: readonly number[] };

export interface Tensor {
  readonly name: string;
  /** The contiguous dimension first. */
  readonly shape: readonly number[];
  readonly data: Float32Array;
}

/** A GGUF file, version 3, with 32-bit floats. */
export function gguf(entries: Readonly<Record<string, Value>>, tensors: readonly Tensor[]): Buffer {
  const pieces = [Buffer.from('GGUF'), u32(3), u64(tensors.length), u64(Object.keys(entries).length)];
  for (const [key, value] of Object.entries(entries)) pieces.push(text(key), ...written(value));
  let offset = 0;
  for (const { name, shape, data } of tensors) {
    pieces.push(text(name), u32(shape.length), ...shape.map(u64), u32(0), u64(offset));
    offset += padded(data.byteLength);
  }
  const head = Buffer.concat(pieces);
  const body = tensors.map(({ data }) => pad(Buffer.from(data.buffer, data.byteOffset, data.byteLength)));
  return Buffer.concat([pad(head), ...body]);
}

function written(value: Value): Buffer[] {
  if ('u32' in value) return [u32(TYPES.u32), u32(value.u32)];
  if ('f32' in value) return [u32(TYPES.f32), f32(value.f32)];
  if ('bool' in value) return [u32(TYPES.bool), Buffer.from([value.bool ? 1 : 0])];
  if ('string' in value) return [u32(TYPES.string), text(value.string)];
  if ('strings' in value) return array(TYPES.string, value.strings.map(text));
  if ('i32s' in value) return array(TYPES.i32, value.i32s.map(u32));
  return array(TYPES.f32, value.f32s.map(f32));
}

const array = (type: number, items: readonly Buffer[]): Buffer[] => [
  u32(TYPES.array),
  u32(type),
  u64(items.length),
  ...items,
];
const padded = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT;
const pad = (bytes: Buffer): Buffer => Buffer.concat([bytes], padded(bytes.length));

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}

function f32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return bytes;
}

function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value, 'utf8');
  return Buffer.concat([u64(bytes.length), bytes]);
}
