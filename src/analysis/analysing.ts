import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Fault } from '#fault';
import { type MediaFacts, type Progress, probe, type Tier } from '#media';
import { type AnalysedFile, type Analysis, FORM, PARTS, type Part } from './analysis.ts';
import { type CameraReport, describeCamera } from './camera/index.ts';
import { judgeCoherence } from './coherence/index.ts';
import { composedOver } from './composition/index.ts';
import { hasPictures, hasSound, type KeptLook, type LookShelf, lookWithShelf, type Seen } from './look/index.ts';
import { insightsOf } from './report/insights.ts';
import { qualityOf } from './report/quality.ts';
import { summaryOf } from './report/summary.ts';
import { findShots, type ShotList, type ShotOptions } from './shots/index.ts';
import type { Signals } from './signals/columns.ts';

export interface AnalyseOptions {
  readonly path: string;
  /** What is known of the file, or is being found out, already; asked here otherwise. */
  readonly media?: MediaFacts | Promise<MediaFacts>;
  /** What is asked; everything by default. */
  readonly only?: readonly Part[];
  /** `quick` leaves out frames that no other is made from, and says that it is approximate. Default `full`. */
  readonly tier?: Tier;
  /** How shots are told apart. Another answer comes from what was kept, without looking again. */
  readonly shots?: Partial<ShotOptions>;
  /** Where looks are kept, by the film's hash; nowhere by default. */
  readonly shelf?: (hash: string) => LookShelf;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** An analysis, and what was measured frame by frame for it. */
export interface Analysed {
  readonly analysis: Analysis;
  readonly signals: Signals | null;
}

const SEEN: readonly Part[] = ['shots', 'composition', 'camera', 'coherence'];

/**
 * Finds out everything about a film, in one look. Stopped, it resolves with what had been seen until then, and says so. Throws
 * `parts-unknown`, `nothing-to-analyse` and what the file's reading throws: `media-missing`, `media-unreadable`, `ffmpeg-failed`, ...
 */
export async function analyse(options: AnalyseOptions): Promise<Analysed> {
  const { path, tier = 'full', signal, onProgress, shelf } = options;
  const only = partsOf(options.only);
  const media = await (options.media ?? probe(path, { signal }));
  const asked = {
    pictures: hasPictures(media) && only.some((part) => SEEN.includes(part)),
    sound: hasSound(media) && only.includes('audio'),
  };
  if (!asked.pictures && !asked.sound) throw nothingToAnalyse(path, only, media);
  const file = await fileOf(path, media);
  const wanted = { path, media, ...asked, tier, signal, onProgress };
  const look = await lookWithShelf(wanted, shelf?.(file.hash));
  return { analysis: assembled(file, look, only, options.shots), signals: look.seen?.signals ?? null };
}

/** Puts an answer together from one look; takes milliseconds, whatever is changed about it. */
function assembled(
  file: AnalysedFile,
  look: KeptLook,
  only: readonly Part[],
  wishes: Partial<ShotOptions> | undefined,
): Analysis {
  const { seen, heard, complete, kept } = look;
  const found = seen === null ? NOTHING_SEEN : seenParts(seen, only, wishes);
  const { width = 0, height = 0, frames = 0 } = seen?.signals ?? {};
  const analysis = {
    form: FORM,
    file,
    made: {
      tier: seen?.tier ?? 'full',
      approximate: seen !== null && seen.tier !== 'full',
      ...{ complete, kept, frames, width, height },
      toneMapping: seen?.toneMapping ?? 'none',
      complaints: seen?.complaints ?? '',
    },
    ...found,
    audio: heard,
  } as const;
  const insights = insightsOf(analysis);
  return { ...analysis, insights, quality: qualityOf(analysis), summary: summaryOf(analysis) };
}

const NOTHING_SEEN = { shots: null, composition: null, camera: null, coherence: null } as const;

function seenParts({ signals, stills }: Seen, only: readonly Part[], wishes: Partial<ShotOptions> | undefined) {
  // Everything else is told by shots.
  const list = findShots(signals, wishes);
  const spans = list.shots.map((shot) => bodyOf(shot, list));
  const camera: CameraReport | null = only.includes('camera') ? describeCamera(signals, spans) : null;
  return {
    shots: only.includes('shots') ? list : null,
    composition: only.includes('composition') ? { stills, shots: composedShots(list, stills) } : null,
    camera,
    coherence: only.includes('coherence') ? coherenceOf(signals, spans) : null,
  };
}

/** A shot without the transitions at its ends, where it is mixed with another; all of it where nothing else is left. */
function bodyOf({ start, end, transitionIn, transitionOut }: ShotList['shots'][number], { boundaries }: ShotList) {
  const from = Math.max(start, boundaries[transitionIn ?? -1]?.to ?? start);
  const to = Math.min(end, (boundaries[transitionOut ?? -1]?.from ?? end) + 1);
  return to > from ? { from, to } : { from: start, to: end };
}

function coherenceOf(signals: Signals, spans: readonly { readonly from: number; readonly to: number }[]) {
  const { similarity, ...report } = judgeCoherence(signals, spans);
  return { ...report, similarity: Array.from(similarity, (value) => Math.round(value * 1e4) / 1e4) };
}

const composedShots = ({ shots }: ShotList, stills: Seen['stills']) =>
  shots.map(({ start, end }) => composedOver(stills.filter(({ frame }) => frame >= start && frame < end)));

function partsOf(only: readonly Part[] | undefined): readonly Part[] {
  const unknown = (only ?? []).filter((part) => !PARTS.includes(part));
  if (unknown.length > 0 || only?.length === 0)
    throw new Fault('usage', 'parts-unknown', `Nothing is called ${unknown.join(' or ') || 'that'} here.`, {
      facts: { unknown },
      hint: `There are ${PARTS.join(', ')}.`,
    });
  return only ?? PARTS;
}

async function fileOf(path: string, media: MediaFacts): Promise<AnalysedFile> {
  const picture = media.video.find(({ cover }) => !cover);
  const [sound] = media.audio;
  const upright = (picture?.rotation ?? 0) % 180 === 0;
  const stretched = picture === undefined ? 0 : (picture.width * picture.sampleAspect.num) / picture.sampleAspect.den;
  const [width, height] = [Math.round(stretched), picture?.height ?? 0];
  return {
    name: basename(path),
    bytes: (await stat(path)).size,
    hash: await hashOf(path),
    type: media.type,
    seconds: media.seconds,
    picture:
      picture === undefined
        ? null
        : {
            codec: picture.codec,
            width: upright ? width : height,
            height: upright ? height : width,
            frameRate: picture.frameRate.num / picture.frameRate.den,
            variableRate: picture.variableRate,
            interlaced: picture.fields === 'interlaced',
            dynamicRange: picture.dynamicRange,
          },
    sound: sound === undefined ? null : { codec: sound.codec, sampleRate: sound.sampleRate, channels: sound.channels },
  };
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(piece);
  return hash.digest('hex');
}

const nothingToAnalyse = (path: string, only: readonly Part[], { video, audio }: MediaFacts): Fault =>
  new Fault('usage', 'nothing-to-analyse', `${basename(path)} has nothing of what was asked for: ${only.join(', ')}.`, {
    facts: { path, pictures: video.length, sounds: audio.length },
    hint: audio.length > 0 ? 'It has sound: --only audio.' : 'It has pictures and no sound.',
  });
