import { printFountain, type ScreenplayElement } from '../fountain/index.ts';

/** The elements a screenwriter by rules needs; whatever their texts hold, Fountain reads them as nothing else. */
export const heading = (text: string): ScreenplayElement => ({
  kind: 'scene-heading',
  text,
  forced: false,
  sceneNumber: null,
});
export const section = (text: string, depth: number): ScreenplayElement => ({
  kind: 'section',
  text: escaped(text).replace(/^#+/, ''),
  depth,
});
export const action = (text: string): ScreenplayElement => ({ kind: 'action', text: escaped(text), forced: false });
/** How long the next shot is held. */
export const shotNote = (seconds: number): ScreenplayElement => ({
  kind: 'note',
  text: `shot: ${seconds.toFixed(1)}s`,
});
export const fadeOut: ScreenplayElement = { kind: 'transition', text: 'FADE OUT.', forced: false };

/** Somebody's words. `extension` is `V.O.` or empty, `manner` what stands in brackets, empty for nothing. */
export function speech(name: string, extension: string, manner: string, words: string): ScreenplayElement {
  return {
    kind: 'speech',
    cue: {
      kind: 'character',
      name: escaped(name),
      extensions: extension === '' ? [] : [extension],
      forced: false,
      dual: false,
      remarks: '',
    },
    parts: [
      ...(manner === '' ? [] : [{ kind: 'parenthetical', text: escaped(manner) } as const]),
      { kind: 'dialogue', text: spoken(words) },
    ],
  };
}

/** Marks of Fountain that stand for themselves: emphasis, notes, boneyards, and the backslash that says so. */
const escaped = (text: string): string => text.replace(/[\\*_]|\[(?=\[)|(?<=\[)\[/g, '\\$&');

/** A line may open like a parenthetical or a song and is neither. */
const spoken = (text: string): string => escaped(text).replace(/^[(~]/, '\\$&');

/** The whole as Fountain. */
export function printed(title: string, credit: string, elements: readonly ScreenplayElement[]): string {
  const titlePage = [
    { key: 'Title', lines: [escaped(title)] },
    { key: 'Credit', lines: [credit] },
  ];
  return printFountain({ titlePage, opening: '', elements });
}
