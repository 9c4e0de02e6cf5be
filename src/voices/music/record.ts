import { rm } from 'node:fs/promises';
import { createWav } from '../wav/index.ts';
import type { Soundfont } from './font/find.ts';
import { renderWithFont } from './font/play.ts';
import { RATE } from './player.ts';
import { renderBed } from './render.ts';
import type { Score } from './score.ts';

/**
 * Plays a score into a WAV at `path`: stereo, 48 kHz, 16 bits; with a soundfont, or without one with the built-in colours.
 * Nothing is left there when the signal stops it.
 */
export async function recordBed(
  score: Score,
  path: string,
  signal: AbortSignal,
  font: Soundfont | null = null,
): Promise<void> {
  const wav = await createWav(path, { channels: 2, sampleRate: RATE, sample: 's16' });
  try {
    for await (const channels of font === null ? renderBed(score) : renderWithFont(score, font)) {
      signal.throwIfAborted();
      await wav.write(channels);
    }
    await wav.close();
  } catch (cause) {
    await wav.close();
    await rm(path, { force: true });
    throw cause;
  }
}
