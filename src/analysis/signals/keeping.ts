import { Fault } from '#fault';
import { COLUMNS, type Column, type Signals } from './columns.ts';

/** Of what is written below; another one cannot be read, and the film is looked at again. */
const FORM = 'reelwright-signals-1';

/**
 * Signals as bytes: a line of JSON that says what follows, then times (64 bits each) and columns (32 bits each), lowest byte first.
 * `beside` is kept with them: anything JSON can hold.
 */
export function writeSignals(signals: Signals, beside: unknown): Uint8Array {
  const { frames, width, height, seconds } = signals;
  const head = Buffer.from(`${JSON.stringify({ form: FORM, frames, width, height, columns: COLUMNS, beside })}\n`);
  const columns = COLUMNS.map((name) => bytesOf(signals[name]));
  return Buffer.concat([head, bytesOf(seconds), ...columns]);
}

/** Reads them; undefined for what an older or newer version wrote. Throws `signals-damaged` for what nobody wrote. */
export function readSignals(bytes: Uint8Array): { readonly signals: Signals; readonly beside: unknown } | undefined {
  const end = bytes.indexOf(0x0a);
  const head = headIn(bytes.subarray(0, Math.max(0, end)));
  if (head === undefined) throw damaged();
  if (head.form !== FORM || head.columns.join() !== COLUMNS.join()) return undefined;
  const { frames, width, height, beside } = head;
  if (bytes.length !== end + 1 + frames * (8 + 4 * COLUMNS.length)) throw damaged();
  // Numbers begin at whole words only in memory of their own.
  const body = new Uint8Array(bytes.subarray(end + 1)).buffer;
  const columns = COLUMNS.map((name, index) => [name, new Float32Array(body, frames * (8 + 4 * index), frames)]);
  const values = Object.fromEntries(columns) as Record<Column, Float32Array>;
  return { signals: { frames, width, height, seconds: new Float64Array(body, 0, frames), ...values }, beside };
}

interface Head {
  readonly form: string;
  readonly frames: number;
  readonly width: number;
  readonly height: number;
  readonly columns: readonly string[];
  readonly beside: unknown;
}

function headIn(bytes: Uint8Array): Head | undefined {
  try {
    const head: Partial<Head> = JSON.parse(Buffer.from(bytes).toString('utf8'));
    const whole = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;
    const good =
      typeof head.form === 'string' &&
      Array.isArray(head.columns) &&
      [head.frames, head.width, head.height].every(whole);
    return good ? (head as Head) : undefined;
  } catch {
    return undefined;
  }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Float32Array | Float64Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

const damaged = (): Fault =>
  new Fault('failure', 'signals-damaged', 'What was kept of an earlier look at this film is damaged.', {
    hint: 'It is looked at again; `reelwright clean` removes what is kept.',
  });
