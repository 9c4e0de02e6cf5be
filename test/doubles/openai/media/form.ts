import type { SeenRequest } from '../../double.ts';
import { Refuse } from '../../server/index.ts';

export interface Field {
  readonly name: string;
  readonly filename: string | undefined;
  readonly bytes: Buffer;
}

/** The fields of a `multipart/form-data` body (RFC 7578), in order. */
export function formOf({ headers, bytes }: Pick<SeenRequest, 'headers' | 'bytes'>): readonly Field[] {
  const boundary = /boundary="?([^";]+)"?/.exec(headers['content-type'] ?? '')?.[1];
  if (boundary === undefined) throw new Refuse('bad-request', 'Could not parse multipart form');
  const mark = Buffer.from(`--${boundary}`);
  const fields: Field[] = [];
  for (let at = bytes.indexOf(mark); at >= 0; ) {
    const start = at + mark.length + 2;
    const next = bytes.indexOf(mark, start);
    if (next < 0) break;
    fields.push(fieldIn(bytes.subarray(start, next - 2)));
    at = next;
  }
  return fields;
}

function fieldIn(part: Buffer): Field {
  const end = part.indexOf('\r\n\r\n');
  const head = part.subarray(0, end).toString('utf8');
  return {
    name: /name="([^"]*)"/.exec(head)?.[1] ?? '',
    filename: /filename="([^"]*)"/.exec(head)?.[1],
    bytes: part.subarray(end + 4),
  };
}
