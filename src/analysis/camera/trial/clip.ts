import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Writes yuv420p frames as a film: quick H.264, visually without loss. */
export async function writeClip(
  path: string,
  size: { readonly width: number; readonly height: number },
  rate: number | string,
  frames: Iterable<Buffer>,
  options: { readonly quality?: number; readonly filter?: string } = {},
): Promise<void> {
  const input = ['-f', 'rawvideo', '-pix_fmt', 'yuv420p', '-s', `${size.width}x${size.height}`, '-r', String(rate)];
  const filter = options.filter === undefined ? [] : ['-vf', options.filter, '-vsync', 'passthrough'];
  const coding = [
    '-c:v',
    'libx264',
    '-preset',
    'ultrafast',
    '-crf',
    String(options.quality ?? 18),
    '-color_range',
    'tv',
  ];
  const program = spawn('ffmpeg', ['-nostdin', '-v', 'error', '-y', ...input, '-i', '-', ...filter, ...coding, path], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const ended = once(program, 'close');
  for (const frame of frames) if (!program.stdin.write(frame)) await once(program.stdin, 'drain');
  program.stdin.end();
  const [code] = await ended;
  if (code !== 0) throw new Error(`ffmpeg ended with ${code}`);
}
