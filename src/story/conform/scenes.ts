import type { Character, Line, Scene, SceneElement, SceneId } from '#film';
import type { ScreenplayProblem } from '../fountain/index.ts';
import type { Earlier, EarlierFilm } from './earlier.ts';
import { kept, keptText, same } from './keep.ts';
import { lineIds, sceneIds } from './numbering.ts';
import type { Story, StoryLine, StoryScene } from './story.ts';

/** The scenes and lines of a film, still without shots. */
export interface Staged {
  readonly scenes: readonly Scene[];
  /** In film order. */
  readonly lines: readonly Line[];
  readonly problems: readonly ScreenplayProblem[];
}

/** Gives a story's scenes and lines their ids and what a person has done to them. `characters` stand as in the story. */
export function stage(story: Story, characters: readonly Character[], earlier: EarlierFilm | null): Staged {
  const nextScene = sceneIds((earlier?.film.scenes ?? []).map(({ id }) => id));
  const nextLine = lineIds((earlier?.film.lines ?? []).map(({ id }) => id));
  const scenes: Scene[] = [];
  const lines: Line[] = [];
  const problems: ScreenplayProblem[] = [];
  const handmade = new Map(earlier?.film.lines.map((line) => [line.id, line]));
  let place = 0;
  story.scenes.forEach((told, index) => {
    const old = earlier?.scene(index);
    const id = old?.made.id ?? nextScene();
    const said = new Map<string, Line>();
    const elements = told.elements.map((element): SceneElement => {
      if (element.kind !== 'line') return element;
      const before = earlier?.line(place++);
      const line = lineOf(element.line, before, id, characters, earlier, nextLine);
      said.set(line.id, line);
      return { kind: 'line', line: line.id };
    });
    const chosen =
      earlier === null || old === undefined ? { elements, overruled: false } : elementsOf(elements, old, told, earlier);
    if (chosen.overruled) problems.push(overruled(told));
    scenes.push(sceneOf(told, old, id, chosen.elements));
    for (const element of chosen.elements) {
      if (element.kind !== 'line') continue;
      const line = said.get(element.line) ?? handmade.get(element.line);
      if (line !== undefined) lines.push({ ...line, scene: id });
    }
  });
  return { scenes, lines, problems };
}

function lineOf(
  line: StoryLine,
  old: Earlier<Line, StoryLine> | undefined,
  scene: SceneId,
  characters: readonly Character[],
  earlier: EarlierFilm | null,
  nextLine: () => Line['id'],
): Line {
  const speaker = characters[line.person];
  if (speaker === undefined) throw new RangeError(`nobody says "${line.spoken}"`);
  const { text, spoken, parenthetical, kind, emotion, language, together } = line;
  if (old === undefined) {
    return {
      id: nextLine(),
      scene,
      character: speaker.id,
      kind,
      text,
      spoken,
      parenthetical,
      emotion,
      language,
      together,
      takes: [],
      circled: null,
    };
  }
  const { made, read } = old;
  // Somebody else says the line only if a person has given it away; a new name of the speaker is the same character.
  const givenAway = earlier !== null && read !== undefined && earlier.speakerRead(read) !== made.character;
  return {
    ...made,
    scene,
    character: givenAway && characters.some(({ id }) => id === made.character) ? made.character : speaker.id,
    kind: kept(made.kind, read?.kind, kind),
    text: keptText(made.text, read?.text, text),
    spoken: keptText(made.spoken, read?.spoken, spoken),
    parenthetical: keptText(made.parenthetical, read?.parenthetical, parenthetical),
    emotion: kept(made.emotion, read?.emotion, emotion),
    language: kept(made.language, read?.language, language),
    together: kept(made.together, read?.together, together),
  };
}

function sceneOf(
  told: StoryScene,
  old: Earlier<Scene, StoryScene> | undefined,
  id: SceneId,
  elements: readonly SceneElement[],
): Scene {
  const { number, heading, place, time, weather, mood, synopsis } = told;
  if (old === undefined)
    return { id, number, heading, place, time, weather, mood, synopsis, elements: [...elements], shots: [] };
  const { made, read } = old;
  return {
    ...made,
    number: kept(made.number, read?.number, number),
    heading: keptText(made.heading, read?.heading, heading),
    place: {
      name: kept(made.place.name, read?.place.name, place.name),
      interior: kept(made.place.interior, read?.place.interior, place.interior),
      words: kept(made.place.words, read?.place.words, place.words),
    },
    time: kept(made.time, read?.time, time),
    weather: kept(made.weather, read?.weather, weather),
    mood: kept(made.mood, read?.mood, mood),
    synopsis: keptText(made.synopsis, read?.synopsis, synopsis),
    elements: [...elements],
  };
}

/** What a person changed in the order of things stays, unless the screenplay changed the same scene: then its word counts. */
function elementsOf(
  elements: readonly SceneElement[],
  { made, read }: Earlier<Scene, StoryScene>,
  told: StoryScene,
  earlier: EarlierFilm,
): { elements: readonly SceneElement[]; overruled: boolean } {
  const then = read?.elements.map((element): SceneElement | null => {
    if (element.kind !== 'line') return element;
    const line = earlier.lineRead(element.line);
    return line === undefined ? null : { kind: 'line', line: line.id };
  });
  if (then === undefined || same(then, made.elements)) return { elements, overruled: false };
  const unchanged = read !== undefined && same(textsOf(read), textsOf(told));
  return unchanged ? { elements: made.elements, overruled: false } : { elements, overruled: true };
}

/** What a scene plays, without what is only inferred. */
const textsOf = ({ elements }: StoryScene): unknown =>
  elements.map((element) =>
    element.kind === 'line'
      ? [element.line.text, element.line.parenthetical, element.line.kind]
      : [element.kind, element.text],
  );

const overruled = ({ heading, line }: StoryScene): ScreenplayProblem => ({
  code: 'hand-edit-overruled',
  message: `What happens in "${heading}" was changed by hand and in the screenplay; the screenplay's version is used.`,
  line,
  column: 1,
  severity: 'warning',
});
