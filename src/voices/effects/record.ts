import type { RoomName } from '../finish/room.ts';
import { MIX_RATE } from '../finish/voice.ts';
import { writeWav } from '../wav/index.ts';
import type { EffectKind } from './kind.ts';
import { renderEffect } from './render.ts';

/** Records one take of an effect in its room: mono, 48 kHz, 16 bits. The same kind, take and room give the same bytes. */
export async function recordEffect(kind: EffectKind, take: number, room: RoomName, path: string): Promise<void> {
  await writeWav(path, [renderEffect(kind, take, room)], MIX_RATE, 's16');
}
