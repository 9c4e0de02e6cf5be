import type { MediaFacts, PacketFacts } from './facts.ts';
import { findFfmpeg } from './ffmpeg.ts';
import { guardedInput } from './input.ts';
import { start } from './process.ts';

/** A film of a day at 120 frames a second. */
const MOST_PICTURES = 10_400_000;

/** Reads every packet of the first film track and the first sound; nothing is decoded. */
export async function readPacketFacts(
  path: string,
  media: MediaFacts,
  signal: AbortSignal | undefined,
): Promise<PacketFacts> {
  const { ffprobe } = await findFfmpeg();
  const picture = media.video.find(({ cover }) => !cover) ?? media.video[0];
  const wanted = 'packet=stream_index,pts_time,duration_time';
  const args = [
    '-hide_banner',
    '-v',
    'error',
    '-of',
    'csv=p=0',
    '-show_entries',
    wanted,
    ...(await guardedInput(path)),
  ];
  const running = start({ program: ffprobe, args, signal, limitSeconds: 1800, sudden: true });
  running.input.end();
  const told = new Told(picture?.index ?? -1);
  try {
    let half = '';
    for await (const piece of running.output) {
      const lines = (half + String(piece)).split('\n');
      half = lines.pop() ?? '';
      for (const line of lines) told.hear(line);
    }
    await running.ended;
  } finally {
    running.stop();
  }
  return told.facts(media, (picture?.timeBase.num ?? 0) / (picture?.timeBase.den ?? 1));
}

class Told {
  readonly #track: number;
  #times = new Float64Array(4096);
  #pictures = 0;
  #first = Number.POSITIVE_INFINITY;
  #end = Number.NEGATIVE_INFINITY;

  constructor(track: number) {
    this.#track = track;
  }

  /** `stream,time,duration`; what is not known is `N/A`. */
  hear(line: string): void {
    const [stream, time, lasts] = line.split(',');
    const seconds = Number(time);
    if (time === undefined || !Number.isFinite(seconds)) return;
    const duration = Number(lasts);
    this.#first = Math.min(this.#first, seconds);
    this.#end = Math.max(this.#end, seconds + (Number.isFinite(duration) ? duration : 0));
    if (Number(stream) !== this.#track || this.#pictures >= MOST_PICTURES) return;
    if (this.#pictures === this.#times.length) {
      const more = new Float64Array(this.#times.length * 2);
      more.set(this.#times);
      this.#times = more;
    }
    this.#times[this.#pictures] = seconds;
    this.#pictures += 1;
  }

  facts(media: MediaFacts, tick: number): PacketFacts {
    const seconds = Math.max(0, this.#end - this.#first) || 0;
    const off = Math.abs(media.seconds - seconds);
    return {
      pictures: this.#pictures,
      seconds,
      durationLies: off > 1 && off > 0.1 * Math.max(media.seconds, seconds),
      variableRate: this.#variable(tick),
    };
  }

  /** Whether frames follow each other at distances more than two ticks apart; a clock of ticks cannot do better than one. */
  #variable(tick: number): boolean {
    const times = this.#times.subarray(0, this.#pictures).sort();
    let [least, most] = [Number.POSITIVE_INFINITY, 0];
    for (let at = 1; at < times.length; at++) {
      const gap = (times[at] ?? 0) - (times[at - 1] ?? 0);
      least = Math.min(least, gap);
      most = Math.max(most, gap);
    }
    // ffprobe writes whole microseconds.
    return times.length > 2 && most - least > 2 * tick + 2e-6;
  }
}
