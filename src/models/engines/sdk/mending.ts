import { objectIn } from '../passing/figures.ts';

const MARKS = [Buffer.from('NaN'), Buffer.from('Infinity')];

/**
 * Events as JSON, where a server in Python has written figures as Python does: `NaN` for one that is none. The packages would
 * take the whole answer for broken. A line that is JSON stays as it is, whatever it says.
 */
export function mended(piece: Uint8Array): Uint8Array {
  const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
  if (!MARKS.some((mark) => bytes.includes(mark))) return piece;
  const text = bytes.toString('latin1').replace(/^data:(.*)$/gm, (line, data: string) => {
    if (objectIn(Buffer.from(data, 'latin1').toString('utf8')) !== undefined) return line;
    return line.replace(/(:\s*)-?(?:NaN|Infinity)(?=\s*[,}])/g, '$1null');
  });
  return Buffer.from(text, 'latin1');
}
