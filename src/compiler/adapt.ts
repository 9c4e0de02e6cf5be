import { basename, extname } from 'node:path';
import { Fault } from '#fault';
import { type Character, type Film, type FilmId, type Settings, type Source, toSeconds } from '#film';
import { designAppearance } from '#pictures';
import {
  conform,
  decodeScreenplay,
  detectLanguage,
  parseFountain,
  planShots,
  rulesScreenwriter,
  type ScreenplayProblem,
  type Screenwriter,
} from '#story';
import { castVoice } from '#voices';
import { BRIEF_SECONDS, settingsFor, type Wishes } from './wishes.ts';

/** A file somebody wants made into a film. */
export interface Manuscript {
  /** Absolute; empty for standard input. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface AdaptRequest {
  readonly manuscript: Manuscript;
  readonly wishes: Wishes;
  /** The film already made from this file; what still fits is kept. */
  readonly previous: Film | null;
  /** For a film that is new. */
  readonly filmId: FilmId;
  readonly signal: AbortSignal;
  readonly screenwriter?: Screenwriter;
}

/** A film as it comes from its source, and what should be said about it. */
export interface Adapted {
  readonly film: Film;
  readonly problems: readonly ScreenplayProblem[];
  readonly notes: readonly string[];
  /** What of the film there was before was found again. */
  readonly matched: { readonly scenes: number; readonly lines: number; readonly characters: number };
}

/** Reads a manuscript and makes the film's data of it: story, characters, voices, shots. Nothing is drawn or spoken yet. */
export async function adapt(request: AdaptRequest): Promise<Adapted> {
  const { text, encoding, problems } = decodeScreenplay(request.manuscript.bytes);
  const settings = settingsFor(spokenLanguage(text, request), request.previous);
  const script = await toScreenplay(text, settings, request);
  const source: Source = { kind: script.kind, path: request.manuscript.path, text, encoding, written: script.written };
  const revised = revise({ ...request, source, screenplay: script.screenplay, settings });
  return { ...revised, problems: [...problems, ...revised.problems], notes: script.notes };
}

/** A new film speaks the language its text is plainly written in, unless somebody says otherwise. */
function spokenLanguage(text: string, { wishes, previous }: AdaptRequest): Wishes {
  if (wishes.language !== undefined || previous !== null) return wishes;
  const detected = detectLanguage(text);
  return detected === null || detected === 'en' ? wishes : { ...wishes, language: detected };
}

export interface ReviseRequest {
  readonly source: Source;
  readonly screenplay: string;
  readonly settings: Settings;
  readonly previous: Film | null;
  readonly filmId: FilmId;
}

/** Conforms a film to a screenplay and plans its shots anew, keeping what still fits. */
export function revise({ source, screenplay, settings, previous, filmId }: ReviseRequest): Omit<Adapted, 'notes'> {
  const conformed = conform({
    source,
    screenplay,
    settings,
    previous,
    filmId: previous?.id ?? filmId,
    design: (person, others) =>
      designAppearance(
        person,
        company(others).map(({ appearance }) => appearance),
      ),
    cast: (person, others, language) =>
      castVoice(
        person,
        company(others).map(({ casting }) => casting),
        language,
      ),
  });
  if (conformed.film.scenes.length === 0) {
    throw new Fault('usage', 'screenplay-empty', 'The screenplay has no scene: nothing happens and nobody speaks.', {
      hint: 'Write at least one line of action or dialogue; `examples/` holds small screenplays to start from.',
    });
  }
  return { film: planShots(conformed.film), problems: conformed.problems, matched: conformed.matched };
}

/** In a crowd nobody can differ from everybody: from those who matter, and from those who came in just before. */
const CROWD = 24;

function company(others: readonly Character[]): readonly Character[] {
  if (others.length <= CROWD) return others;
  const leads = others.filter(({ role }) => role === 'lead' || role === 'supporting').slice(0, CROWD / 2);
  return [...new Set([...leads, ...others.slice(-CROWD / 2)])];
}

interface Script {
  readonly kind: Source['kind'];
  readonly screenplay: string;
  readonly written: Source['written'];
  readonly notes: readonly string[];
}

async function toScreenplay(text: string, settings: Settings, request: AdaptRequest): Promise<Script> {
  const { path } = request.manuscript;
  const kept = keptScript(text, settings, request.previous);
  if (kept !== undefined) return kept;
  if (isScreenplay(text, path)) {
    return { kind: 'screenplay', screenplay: text, written: 'as-given', notes: replacing(text, request.previous) };
  }
  const writer = request.screenwriter ?? rulesScreenwriter;
  const seconds = settings.seconds === null ? BRIEF_SECONDS : toSeconds(settings.seconds);
  const name = basename(path, extname(path));
  const written = await writer.write({ text, name, seconds, language: settings.language }, request.signal);
  return { kind: 'brief', ...written };
}

/**
 * The film's own screenplay, where the file is as it was: what was changed in the studio since stays. When both have changed the
 * file is taken, and the notes say so.
 */
function keptScript(text: string, settings: Settings, previous: Film | null): Script | undefined {
  if (previous === null || previous.source.text !== text) return undefined;
  const { kind, written } = previous.source;
  const asLong = JSON.stringify(previous.settings.seconds) === JSON.stringify(settings.seconds);
  const sameTask = asLong && previous.settings.language === settings.language;
  if (kind === 'brief' && !sameTask) return undefined;
  return { kind, screenplay: previous.screenplay, written, notes: [] };
}

/** Said when a changed file replaces what was changed in the studio. */
function replacing(text: string, previous: Film | null): string[] {
  if (previous === null || previous.source.kind !== 'screenplay') return [];
  const edited = previous.screenplay !== previous.source.text;
  return edited && previous.source.text !== text
    ? [
        'The file has changed, so it replaces the changes made to the screenplay in the studio; undoing this import brings those back.',
      ]
    : [];
}

const SCREENPLAY_ENDINGS = new Set(['.fountain', '.spmd']);

/** By its ending, else by what it looks like: a scene heading, or somebody speaking as in a screenplay. */
function isScreenplay(text: string, path: string): boolean {
  if (SCREENPLAY_ENDINGS.has(extname(path).toLowerCase())) return true;
  return parseFountain(text).elements.some(({ kind }) => kind === 'scene-heading' || kind === 'speech');
}
