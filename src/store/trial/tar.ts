import { readFileSync, writeFileSync } from 'node:fs';

/** A file in a tar, as any tar program sees it. Written apart from the store's own tape, to look at that from outside. */
export interface TarFile {
  name: string;
  bytes: Buffer;
  /** `0` for a plain file, `2` for a link. */
  type: string;
}

export function readTar(path: string): TarFile[] {
  const all = readFileSync(path);
  const files: TarFile[] = [];
  for (let at = 0; at + 512 <= all.length && all[at] !== 0; ) {
    const words = (from: number, length: number) =>
      all.toString('latin1', at + from, at + from + length).replace(/\0.*$/s, '');
    const size = Number.parseInt(words(124, 12), 8);
    files.push({ name: words(0, 100), bytes: all.subarray(at + 512, at + 512 + size), type: words(156, 1) });
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

export function writeTar(path: string, files: readonly TarFile[]): void {
  const blocks: Buffer[] = [];
  for (const { name, bytes, type } of files) {
    const header = Buffer.alloc(512);
    header.write(name, 0, 'latin1');
    header.write('0000600\0', 100);
    header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124);
    header.write('00000000000\0', 136);
    header.write('        ', 148);
    header.write(type, 156);
    header.write('ustar\u000000', 257, 'latin1');
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    blocks.push(header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512));
  }
  writeFileSync(path, Buffer.concat([...blocks, Buffer.alloc(1024)]));
}
