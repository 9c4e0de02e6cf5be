/**
 * What travels between Reelwright and the booth where espeak speaks: a 32-bit length, that many bytes of JSON, a 32-bit
 * length, that many bytes of sound. Both lengths are little-endian; sound is 16-bit little-endian mono and may be empty.
 */
export function frame(message: object, sound: Uint8Array = new Uint8Array(0)): Buffer {
  const json = Buffer.from(JSON.stringify(message), 'utf8');
  const head = Buffer.alloc(8);
  head.writeUInt32LE(json.length, 0);
  head.writeUInt32LE(sound.length, 4);
  return Buffer.concat([head.subarray(0, 4), json, head.subarray(4), sound]);
}

export interface Frame {
  /** The JSON, parsed but not yet believed. */
  readonly message: unknown;
  readonly sound: Buffer;
}

/** Collects bytes as they come and hands out whole frames. */
export function frameReader(onFrame: (frame: Frame) => void): (bytes: Buffer) => void {
  let waiting: Buffer[] = [];
  let length = 0;
  let needed = 4;
  return (bytes) => {
    waiting.push(bytes);
    length += bytes.length;
    while (length >= needed) {
      const all = waiting.length === 1 ? (waiting[0] ?? bytes) : Buffer.concat(waiting);
      const soundAt = 4 + all.readUInt32LE(0);
      const end = all.length >= soundAt + 4 ? soundAt + 4 + all.readUInt32LE(soundAt) : soundAt + 4;
      if (all.length < end || all.length < soundAt + 4) {
        waiting = [all];
        needed = end;
        return;
      }
      const rest = all.subarray(end);
      waiting = [rest];
      length = rest.length;
      needed = 4;
      onFrame({ message: JSON.parse(all.toString('utf8', 4, soundAt)), sound: all.subarray(soundAt + 4, end) });
    }
  };
}
