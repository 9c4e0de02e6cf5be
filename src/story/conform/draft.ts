import type { Line, SceneElement } from '#film';
import {
  isShotNote,
  notesIn,
  plainText,
  type Screenplay,
  type ScreenplayElement,
  type Speech,
  type SpeechPart,
  withoutAsides,
} from '../fountain/index.ts';
import { type Speakers, soloNames, speakersOf } from './speaker.ts';
import { SCREEN_WORDS } from './tables/people.ts';

/** A line as the screenplay has it, before it is anybody's in particular. */
export interface DraftLine {
  readonly speaker: string;
  readonly kind: Line['kind'];
  readonly text: string;
  readonly spoken: string;
  readonly parenthetical: string;
  /** The parentheticals of the same speech up to here, the latest first: `in Italian` holds until something else is said. */
  readonly manners: readonly string[];
  readonly together: boolean;
}

export type DraftElement =
  | Exclude<SceneElement, { kind: 'line' }>
  | { readonly kind: 'line'; readonly line: DraftLine };

export interface DraftScene {
  /** To the letter, empty for what comes before the first heading. */
  readonly heading: string;
  readonly number: string;
  readonly synopsis: string;
  readonly elements: readonly DraftElement[];
  /** The line of the file it begins on, 1-based. */
  readonly line: number;
}

interface OpenScene {
  heading: string;
  number: string | null;
  /** The section it stands under, or that section's synopsis. */
  beat: string;
  synopsis: string[];
  elements: DraftElement[];
  line: number;
}

const shotNotes = (text: string): DraftElement[] =>
  notesIn(text)
    .filter(isShotNote)
    .map((note) => ({ kind: 'direction', text: note.replace(/^\s*shot\s*:\s*/i, '') }));

/** Blanks that an aside left behind at the ends of lines go with it. */
const played = (text: string): string =>
  withoutAsides(text)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+/, '')
    .trimEnd();

/** A screenplay cut into scenes. What is before the first heading is a scene if anything happens in it. */
export function draftScenes(screenplay: Screenplay): DraftScene[] {
  const known = soloNames(screenplay.elements);
  const scenes: OpenScene[] = [{ heading: '', number: null, beat: '', synopsis: [], elements: [], line: 1 }];
  let beat = '';
  let beatIsOpen = false;
  for (const element of screenplay.elements) {
    const scene = scenes.at(-1);
    if (scene === undefined) break;
    if (element.kind === 'section') {
      beat = plainText(element.text);
      beatIsOpen = true;
    } else if (element.kind === 'synopsis' && beatIsOpen) {
      beat = plainText(element.text);
    } else if (element.kind === 'synopsis') {
      scene.synopsis.push(plainText(element.text));
    } else if (element.kind === 'scene-heading') {
      const line = element.origin?.line ?? 1;
      scenes.push({
        heading: played(element.text),
        number: element.sceneNumber,
        beat,
        synopsis: [],
        elements: shotNotes(element.text),
        line,
      });
      beatIsOpen = false;
    } else scene.elements.push(...draftElements(element, scene, known));
  }
  return closed(scenes);
}

function closed(scenes: readonly OpenScene[]): DraftScene[] {
  const [opening, second] = scenes;
  if (opening === undefined) return [];
  const happens = opening.elements.some((element) => element.kind === 'action' || element.kind === 'line');
  // A FADE IN: before the first heading belongs to the scene it opens.
  if (!happens) second?.elements.unshift(...opening.elements);
  return (happens ? scenes : scenes.slice(1)).map(({ heading, number, beat, synopsis, elements, line }, index) => ({
    heading,
    number: number ?? String(index + 1),
    // The scene's own synopsis says more than the section it stands under.
    synopsis: synopsis.length === 0 ? beat : synopsis.join(' '),
    elements,
    line,
  }));
}

/** What an element other than a heading brings into its scene. */
function draftElements(element: ScreenplayElement, scene: OpenScene, known: ReadonlySet<string>): DraftElement[] {
  switch (element.kind) {
    case 'action':
      return [...shotNotes(element.text), ...action(played(element.text))];
    case 'centered':
      return title(plainText(element.text));
    case 'lyrics':
      return sung(element.text, scene);
    case 'note':
      return shotNotes(`[[${element.text}]]`);
    case 'transition':
      return [{ kind: 'transition', text: plainText(element.text) }];
    case 'speech':
      return speech(element, speakersOf(element.cue, known));
    default:
      return [];
  }
}

/** An action; `SUPER: "Ten years later"` is words on the screen. */
function action(text: string): DraftElement[] {
  const onScreen = ON_SCREEN.exec(text);
  if (onScreen !== null && SCREEN_WORDS.has((onScreen[1] ?? '').toLowerCase()))
    return title(plainText(onScreen[2] ?? ''));
  return text.trim() === '' ? [] : [{ kind: 'action', text }];
}

const ON_SCREEN = /^(\p{Lu}+)(?: \p{Lu}+)?: *["“«]?([^"”»\n]{1,200})["”»]?$/u;

/** Words on the screen: a title shot is asked for, and the words are what it plays. */
const title = (text: string): DraftElement[] =>
  text.trim() === ''
    ? []
    : [
        {
          kind: 'direction',
          text: `TITLE | ${text
            .split('\n')
            .map((line) => line.trim())
            .join(' / ')}`,
        },
        { kind: 'action', text },
      ];

/** A song outside a speech is sung by whoever spoke last in the scene; if nobody did, it is heard as action. */
function sung(text: string, scene: OpenScene): DraftElement[] {
  const before = scene.elements.at(-1);
  if (before?.kind !== 'line') return action(plainText(text));
  return said(text, { ...before.line, kind: 'lyric', parenthetical: '' });
}

function speech({ cue, parts }: Speech, { names, kind, onScreen }: Speakers): DraftElement[] {
  if (onScreen) return parts.flatMap((part) => (part.kind === 'dialogue' ? title(plainText(part.text)) : []));
  const elements: DraftElement[] = [];
  const manners: string[] = [];
  let waiting: string[] = [];
  for (const part of parts) {
    elements.push(...notesOf(part));
    if (part.kind === 'parenthetical') {
      waiting.push(plainText(part.text).replace(/\s+/g, ' '));
      manners.unshift(plainText(part.text));
    } else if (part.kind === 'dialogue' || part.kind === 'lyrics') {
      const how = part.kind === 'lyrics' ? 'lyric' : kind;
      elements.push(
        ...names.flatMap((speaker, index) =>
          said(part.text, {
            speaker,
            kind: how,
            parenthetical: [...devicesOf(cue), ...waiting].join('; '),
            manners: [...manners],
            together: cue.dual || index > 0,
          }),
        ),
      );
      waiting = [];
    }
  }
  const spoken = elements.some((element) => element.kind === 'line');
  for (const rest of waiting)
    elements.push({ kind: 'action', text: spoken ? `(${rest})` : `${names.join(', ')} (${rest})` });
  return elements;
}

/** What a cue says a voice comes through: `MARA (ON PHONE)`. It is a manner like those in brackets under the name. */
const DEVICE =
  /\b(?:phone|telephone|cell|radio|walkie|intercom|loud ?speaker|speaker|p\.?a\.?|tv|television|recording|recorded|filtered|tannoy|megaphone|comms?|headset|voice ?mail|helmet|through (?:the )?(?:door|wall)|behind (?:the )?door|telefono|cellulare|altoparlante|citofono|registrat\w*|téléphone|haut-parleur|teléfono|altavoz|telefon|lautsprecher|funk)(?!\p{L})/iu;

const devicesOf = ({ extensions }: Speech['cue']): readonly string[] =>
  extensions
    .map((extension) => plainText(extension).trim().toLowerCase())
    .filter((extension) => DEVICE.test(extension))
    .map((extension) => (/^\p{L}+$/u.test(extension) && extension !== 'filtered' ? `on ${extension}` : extension));

const notesOf = (part: SpeechPart): DraftElement[] =>
  part.kind === 'note'
    ? shotNotes(`[[${part.text}]]`)
    : part.kind === 'dialogue' || part.kind === 'lyrics'
      ? shotNotes(part.text)
      : [];

/** Little directions people write into a speech instead of on a line of their own. */
const INLINE_MANNER = /^\(([^()]{1,60})\) ?/;
const INLINE_PAUSE =
  / ?\((?:a |long |short )?(?:beat|pause|then|silence|sighs?|laughs?|pausa|silenzio|sospira|ride)\) ?/gi;

/** A line; words nobody can say (`...`) are a look and belong to the action. */
function said(text: string, line: Omit<DraftLine, 'text' | 'spoken'>): DraftElement[] {
  const verbatim = played(text);
  const plain = plainText(verbatim).replace(/\s+/g, ' ').trim();
  const inline = INLINE_MANNER.exec(plain)?.[1]?.trim() ?? '';
  const spoken = plain.replace(INLINE_MANNER, '').replace(INLINE_PAUSE, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(spoken)) return action(`${line.speaker}: ${plain}`);
  const parenthetical = line.parenthetical === '' ? inline : line.parenthetical;
  const manners = inline === '' ? line.manners : [inline, ...line.manners];
  return [{ kind: 'line', line: { ...line, text: verbatim, spoken, parenthetical, manners } }];
}
