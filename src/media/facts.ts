import type { Rational } from '#film';
import type { TrackTable } from './boxes.ts';

/** What is in a file of film, sound or picture. */
export interface MediaFacts {
  /** By its bytes: `video/mp4`, `audio/wav`. */
  readonly type: string;
  /** Of the longest stream; 0 when it cannot be known. As the file says it, which may be a lie: see `packets`. */
  readonly seconds: number;
  /** What the file's own clock shows where the film begins. Times of frames are counted from there. */
  readonly start: number;
  /** True when a player can begin before it has all of the file; false for anything but MP4. */
  readonly faststart: boolean;
  readonly title: string;
  readonly video: readonly VideoFacts[];
  readonly audio: readonly AudioFacts[];
  readonly subtitles: readonly SubtitleFacts[];
  readonly chapters: readonly ChapterFacts[];
  /** What the packets say, where that was asked for; null otherwise. */
  readonly packets: PacketFacts | null;
}

export interface StreamFacts {
  /** Its place in the file, all streams counted from 0. */
  readonly index: number;
  readonly codec: string;
  /** Of one tick of the stream's clock. */
  readonly timeBase: Rational;
  readonly seconds: number;
  /** Where the stream begins on the film's clock. */
  readonly start: number;
  /** ISO 639-2, `und` when unknown. */
  readonly language: string;
}

export interface VideoFacts extends StreamFacts {
  readonly profile: string;
  readonly pixelFormat: string;
  /** Bits a sample: 8, 10, 12; 8 when the file does not say. */
  readonly bitDepth: number;
  /** Pixels, as they are stored: before they are stretched or turned. */
  readonly width: number;
  readonly height: number;
  /** How wide one stored pixel is shown for its height; 1/1 when the file does not say. */
  readonly sampleAspect: Rational;
  /** Quarter turns, in degrees clockwise, after which the picture stands upright. */
  readonly rotation: 0 | 90 | 180 | 270;
  readonly frameRate: Rational;
  /**
   * True when frames last differently long, by more than a tick of the clock; null when the header cannot tell: only MP4
   * files have a table of lengths. `packets` knows better.
   */
  readonly variableRate: boolean | null;
  /** As the header counts them; null when it does not. */
  readonly frames: number | null;
  /** Whether every frame is two half pictures of different moments. */
  readonly fields: 'progressive' | 'interlaced' | 'unknown';
  /** How brightness is written: `pq` (SMPTE ST 2084) and `hlg` (ARIB STD-B67) go beyond a common screen. */
  readonly dynamicRange: 'sdr' | 'pq' | 'hlg';
  /** A picture on the cover of a sound, and no film. */
  readonly cover: boolean;
  readonly colour: {
    readonly range: string;
    readonly space: string;
    readonly primaries: string;
    readonly transfer: string;
  };
  /** The header's own table, in MP4 files. */
  readonly table: TrackTable | null;
}

export interface AudioFacts extends StreamFacts {
  /** Hz. */
  readonly sampleRate: number;
  readonly channels: number;
}

export interface SubtitleFacts extends StreamFacts {
  readonly title: string;
  /** Shown even to those who asked for none: signs, other languages. */
  readonly forced: boolean;
}

export interface ChapterFacts {
  /** On the film's clock. */
  readonly from: number;
  readonly to: number;
  readonly title: string;
}

/** What lies in a file, packet by packet, whatever its header says. */
export interface PacketFacts {
  /** Coded pictures of the first film track. */
  readonly pictures: number;
  /** From the first picture or sound to the end of the last. */
  readonly seconds: number;
  /** True when the header's duration is off by more than a tenth and more than a second. */
  readonly durationLies: boolean;
  /** Whether frames last differently long, by more than the ticks of the clock must make it. */
  readonly variableRate: boolean;
}
