import { Character, CharacterId, Film, type Line, LineId, type Mood, type Scene, SceneId, type Shot } from '#film';

/** A scene as a test writes it: heading, then what happens, a line written as `MARA: Hello.` and a note as `[[shot: CU]]`. */
export interface SceneNotes {
  readonly heading: string;
  readonly mood?: Mood;
  readonly weather?: Scene['weather'];
  readonly beats: readonly string[];
}

export interface FilmNotes {
  readonly title?: string;
  readonly author?: string;
  readonly language?: string;
  /** Who is not neutral in the film, by name: `{ MARA: 'feminine' }`. */
  readonly presents?: Readonly<Record<string, 'feminine' | 'masculine'>>;
  readonly narrators?: readonly string[];
  /** Names that exist without speaking. */
  readonly silent?: readonly string[];
  readonly scenes: readonly SceneNotes[];
}

const LINE =
  /^(?<name>[\p{Lu}][\p{Lu}\p{N} .'’-]*?)\s*(?:\((?<extension>V\.O\.|O\.S\.)\))?\s*(?<together>\^)?:\s(?:\[(?<emotion>\w+)\]\s*)?(?:\((?<manner>[^)]*)\)\s*)?(?<words>.*)$/su;
const TRANSITION = /^[\p{Lu} ]+TO:$|^FADE (IN|OUT)[.:]?$|^CUT TO BLACK\.$/u;

/** Builds a film by hand, for tests: ids follow names and positions in the notes, never chance. */
export function filmOf(notes: FilmNotes): Film {
  const lines: Line[] = [];
  const names = new Set(notes.silent ?? []);
  const scenes = notes.scenes.map((scene, index) => sceneOf(scene, index, notes, lines, names));
  return Film.parse({
    schema: 2,
    id: 'film-1',
    title: notes.title ?? 'A Test',
    author: notes.author ?? '',
    settings: {
      width: 1280,
      height: 720,
      frameRate: { num: 24, den: 1 },
      look: 'paper',
      seed: 1,
      captions: 'burned',
      music: true,
      effects: true,
      ambience: true,
      language: notes.language ?? 'en-US',
      seconds: null,
    },
    source: { kind: 'screenplay', path: '', text: '', encoding: 'utf-8', written: 'as-given' },
    screenplay: '',
    characters: [...names].map((name) => characterOf(name, notes)),
    scenes,
    shots: [],
    lines,
  });
}

function sceneOf(notes: SceneNotes, index: number, film: FilmNotes, lines: Line[], names: Set<string>): Scene {
  const id = SceneId.parse(`scene-${index + 1}`);
  const [, inside = 'INT', place = '', time = ''] = /^(INT|EXT)\.\s*(.*?)(?:\s+-\s+(.*))?$/.exec(notes.heading) ?? [];
  const elements = notes.beats.map((beat, at): Scene['elements'][number] => {
    const said = LINE.exec(beat)?.groups;
    if (TRANSITION.test(beat)) return { kind: 'transition', text: beat };
    if (beat.startsWith('[[')) return { kind: 'direction', text: beat.replace(/^\[\[shot:\s*|\]\]$/g, '') };
    if (said === undefined) return { kind: 'action', text: beat };
    const line = LineId.parse(`line-${index + 1}-${at + 1}`);
    const name = said['name'] ?? '';
    names.add(name);
    lines.push({
      id: line,
      scene: id,
      character: CharacterId.parse(idOf(name)),
      kind: said['extension'] === 'V.O.' ? 'voice-over' : said['extension'] === 'O.S.' ? 'off-screen' : 'dialogue',
      text: said['words'] ?? '',
      spoken: said['words'] ?? '',
      parenthetical: said['manner'] ?? '',
      emotion: (said['emotion'] ?? 'neutral') as Line['emotion'],
      language: film.language ?? 'en-US',
      together: said['together'] !== undefined,
      takes: [],
      circled: null,
    });
    return { kind: 'line', line };
  });
  return {
    id,
    number: String(index + 1),
    heading: notes.heading,
    place: { name: place.toLowerCase(), interior: inside === 'INT', words: place.toLowerCase() },
    time: /NIGHT/.test(time) ? 'night' : /DAWN/.test(time) ? 'dawn' : 'day',
    weather: notes.weather ?? 'clear',
    mood: notes.mood ?? 'warm',
    synopsis: '',
    elements,
    shots: [],
  };
}

function idOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}

function characterOf(name: string, notes: FilmNotes): Character {
  return Character.parse({
    id: idOf(name),
    name,
    role: notes.narrators?.includes(name) === true ? 'narrator' : 'lead',
    description: '',
    appearance: {
      kind: 'person',
      presents: notes.presents?.[name] ?? 'neutral',
      age: 'adult',
      height: 1.7,
      build: 1,
      skin: '#c08060',
      hair: { style: 'short', colour: '#302010' },
      beard: 'none',
      garment: { style: 'coat', colour: '#405060', second: '#203040' },
      hat: 'none',
      accent: '#ff8800',
    },
    casting: { engine: 'espeak-ng', voice: 'en', language: notes.language ?? 'en-US', rate: 155, pitch: 50, range: 50 },
  });
}

/** The film with one line more in a scene, said by its first character, at a place in the scene's order. */
export function insertLine(film: Film, index: number, at: number): Film {
  const scene = film.scenes[index];
  const speaker = film.characters[0];
  if (scene === undefined || speaker === undefined) return film;
  const id = 'line-new' as LineId;
  const spokenWords = 'And yet it moves.';
  const elements = scene.elements.toSpliced(at % (scene.elements.length + 1), 0, { kind: 'line', line: id });
  return {
    ...film,
    scenes: film.scenes.with(index, { ...scene, elements }),
    lines: [
      ...film.lines,
      {
        id,
        scene: scene.id,
        character: speaker.id,
        kind: 'dialogue',
        text: spokenWords,
        spoken: spokenWords,
        parenthetical: '',
        emotion: 'neutral',
        language: 'en-US',
        together: false,
        takes: [],
        circled: null,
      },
    ],
  };
}

/** A shot as one line of a shot list, for people. */
export function boardLine(shot: Shot): string {
  const people = shot.performances.map(
    (part) =>
      `${part.character}:${part.facing[0]}/${part.act}/${part.emotion}${part.holds === '' ? '' : `+${part.holds}`}`,
  );
  const covers = shot.covers.map((part) =>
    part.kind === 'line' ? `<${part.line}>` : part.text === '' ? '(silent)' : part.text.trim(),
  );
  return [
    shot.id.padEnd(8),
    shot.number.padEnd(4),
    shot.size.padEnd(13),
    shot.framing.padEnd(18),
    `${shot.angle}${shot.roll === 0 ? '' : ` ${shot.roll}°`}`.padEnd(7),
    shot.move.padEnd(11),
    `${(shot.seconds.num / shot.seconds.den).toFixed(2)}s`,
    shot.transition.kind === 'cut' ? '' : `[${shot.transition.kind}]`,
    people.join(' '),
    shot.props.length > 0 ? `props:${shot.props.join(',')}` : '',
    '|',
    covers.join(' / '),
    '|',
    shot.description,
    '—',
    shot.reason,
  ].join(' ');
}
