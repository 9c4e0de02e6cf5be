import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Films, music and speech that people made, for tests and measurements that want the real thing: `video`, `truth`, `music`, `speech`.
 * They lie where `REELWRIGHT_RECORDINGS` says, else beside the checkout; the project needs none of them, and whoever uses them skips
 * by name where they are absent.
 */
const FOLDER = process.env['REELWRIGHT_RECORDINGS'] ?? fileURLToPath(new URL('../../../shared/media', import.meta.url));

/** The path of a recording, or of a folder of them: `video/fades_720p.mp4`, `music`. */
export const recording = (...names: readonly string[]): string => join(FOLDER, ...names);

/** Whether it is there. */
export const hasRecording = (...names: readonly string[]): boolean => existsSync(recording(...names));
