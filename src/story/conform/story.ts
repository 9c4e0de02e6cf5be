import type { Emotion, Line } from '#film';
import { parseFountain, parseShotNote, plainText, type Screenplay, type ScreenplayProblem } from '../fountain/index.ts';
import { type DraftElement, type DraftLine, type DraftScene, draftScenes } from './draft.ts';
import { emotionOf } from './emotion.ts';
import { detectLanguage, languageNamed, languageOf } from './language.ts';
import { type Person, peopleOf } from './people.ts';
import { type Setting, settingsOf } from './setting.ts';
import { nameKey } from './speaker.ts';
import { wordsOf } from './words.ts';

/** Everything a screenplay says or lets one infer, before anything has an id. */
export interface Story {
  readonly title: string;
  readonly author: string;
  readonly people: readonly Person[];
  readonly scenes: readonly StoryScene[];
  readonly problems: readonly ScreenplayProblem[];
}

export interface StoryScene extends Setting, Pick<DraftScene, 'heading' | 'number' | 'synopsis' | 'line'> {
  readonly elements: readonly StoryElement[];
}

export type StoryElement =
  | Exclude<DraftElement, { kind: 'line' }>
  | { readonly kind: 'line'; readonly line: StoryLine };

export interface StoryLine extends Pick<Line, 'kind' | 'text' | 'spoken' | 'parenthetical' | 'together' | 'language'> {
  /** A place in `people`. */
  readonly person: number;
  readonly emotion: Emotion;
}

/** Reads a screenplay. `fileName` names the film when the title page does not; `language` is BCP 47. */
export function readStory(text: string, fileName: string, language: string): Story {
  const screenplay = parseFountain(text);
  const drafts = draftScenes(screenplay);
  const written = detectLanguage(text) ?? language;
  const people = peopleOf(drafts, written);
  const places = new Map(people.map(({ name }, index) => [nameKey(name), index]));
  const settings = settingsOf(drafts, new Set(people.flatMap(({ name }) => wordsOf(name))), written);
  const scenes = drafts.flatMap((draft, index): StoryScene[] => {
    const setting = settings[index];
    if (setting === undefined) return [];
    const { heading, number, synopsis, line } = draft;
    const elements = draft.elements.map(
      (element): StoryElement =>
        element.kind === 'line'
          ? { kind: 'line', line: storyLine(element.line, places, setting, { film: language, written }) }
          : element,
    );
    return [{ heading, number, synopsis, line, ...setting, elements }];
  });
  return {
    ...titleOf(screenplay, fileName),
    people,
    scenes,
    problems: [...screenplay.problems, ...unclearNotes(drafts)],
  };
}

function storyLine(
  line: DraftLine,
  people: ReadonlyMap<string, number>,
  { mood }: Setting,
  languages: { readonly film: string; readonly written: string },
): StoryLine {
  const { kind, text, spoken, parenthetical, manners, together } = line;
  const asked = manners.map(languageNamed).find((named) => named !== null) ?? null;
  const language = languageOf(spoken, asked, languages.film);
  return {
    person: people.get(nameKey(line.speaker)) ?? 0,
    kind,
    text,
    spoken,
    parenthetical,
    together,
    emotion: emotionOf({ spoken, parenthetical, language, direction: languages.written }, mood),
    language,
  };
}

const TITLE_KEYS = ['title', 'titolo', 'titre', 'titel', 'título'];
const AUTHOR_KEYS = ['author', 'authors', 'autore', 'autori', 'auteur', 'auteurs', 'autor', 'autoren', 'written by'];

function titleOf({ titlePage }: Screenplay, fileName: string): { title: string; author: string } {
  const said = (keys: readonly string[], between: string) =>
    titlePage
      .filter(({ key }) => keys.includes(key.toLowerCase()))
      .flatMap(({ lines }) => lines)
      .map((line) => plainText(line).trim())
      .filter((line) => line !== '')
      .join(between);
  const title = said(TITLE_KEYS, ' ');
  return { title: title === '' ? fromFileName(fileName) : title, author: said(AUTHOR_KEYS, ', ') };
}

/** `/films/the-last-light.fountain` is called `The last light`. */
function fromFileName(path: string): string {
  const file = path.split(/[/\\]/).at(-1) ?? '';
  const name = file
    .replace(/\.[^.]*$/, '')
    .replace(/[-_\s]+/g, ' ')
    .trim();
  return name === '' ? 'Untitled' : name.charAt(0).toUpperCase() + name.slice(1);
}

/** Shot notes of which nothing was understood. */
function unclearNotes(scenes: readonly DraftScene[]): ScreenplayProblem[] {
  return scenes.flatMap(({ elements, line }) =>
    elements.flatMap((element): ScreenplayProblem[] => {
      if (element.kind !== 'direction') return [];
      const { rest, ...understood } = parseShotNote(element.text);
      if (Object.keys(understood).length > 0) return [];
      const message = `Nothing in the shot note "${element.text}" is a size, an angle, a move or a length${rest === '' ? ': it is empty' : ''}.`;
      return [{ code: 'shot-note-unclear', message, line, column: 1, severity: 'warning' }];
    }),
  );
}
