import type { MediaFacts, Tier } from '#media';
import { readSignals, writeSignals } from '../signals/keeping.ts';
import type { SoundAnalysis } from '../sound/index.ts';
import { type Look, type LookOptions, type Seen, type StillComposed, takeLook } from './look.ts';

/** What a look is known by, besides the film's own bytes. */
export type LookPart = { readonly part: 'pictures'; readonly tier: Tier } | { readonly part: 'sound' };

/** Where looks are kept, each under the hash of the film and of how it was looked at. */
export interface LookShelf {
  find(part: LookPart): Promise<Uint8Array | undefined>;
  keep(part: LookPart, bytes: Uint8Array): Promise<void>;
}

/** A look, and whether it was kept from before. */
export interface KeptLook extends Look {
  readonly kept: boolean;
}

/** A look from the shelf; what is missing there is looked at, and kept when it is whole. What is damaged is looked at again. */
export async function lookWithShelf(options: LookOptions, shelf: LookShelf | undefined): Promise<KeptLook> {
  const { tier, pictures, sound } = options;
  const seen = pictures ? await found(shelf, { part: 'pictures', tier }, readSeen) : undefined;
  const heard = sound ? await found(shelf, { part: 'sound' }, readHeard) : undefined;
  const missing = { pictures: pictures && seen === undefined, sound: sound && heard === undefined };
  if (!missing.pictures && !missing.sound)
    return { seen: seen ?? null, heard: heard ?? null, complete: true, kept: true };
  const look = await takeLook({ ...options, ...missing });
  if (look.complete && shelf !== undefined) {
    if (look.seen !== null) await shelf.keep({ part: 'pictures', tier }, writeSeen(look.seen));
    if (missing.sound)
      await shelf.keep({ part: 'sound' }, Buffer.from(JSON.stringify({ form: HEARD, heard: look.heard })));
  }
  return { seen: look.seen ?? seen ?? null, heard: look.heard ?? heard ?? null, complete: look.complete, kept: false };
}

async function found<Part>(
  shelf: LookShelf | undefined,
  part: LookPart,
  read: (bytes: Uint8Array) => Part | undefined,
): Promise<Part | undefined> {
  const bytes = await shelf?.find(part);
  if (bytes === undefined) return undefined;
  try {
    return read(bytes);
  } catch {
    return undefined;
  }
}

type Beside = Omit<Seen, 'signals'>;

function writeSeen({ signals, ...beside }: Seen): Uint8Array {
  return writeSignals(signals, beside satisfies Beside);
}

function readSeen(bytes: Uint8Array): Seen | undefined {
  const read = readSignals(bytes);
  return read === undefined
    ? undefined
    : { signals: read.signals, ...(read.beside as Beside & { stills: StillComposed[] }) };
}

/** Of how sound is written down; another one is listened to again. */
const HEARD = 'reelwright-heard-1';

function readHeard(bytes: Uint8Array): SoundAnalysis | null | undefined {
  const { form, heard }: { form: string; heard: SoundAnalysis | null } = JSON.parse(
    Buffer.from(bytes).toString('utf8'),
  );
  return form === HEARD ? heard : undefined;
}

/** Whether there is anything of that kind in a file at all. */
export const hasPictures = ({ video }: MediaFacts): boolean => video.some(({ cover }) => !cover);
export const hasSound = ({ audio }: MediaFacts): boolean => audio.length > 0;
