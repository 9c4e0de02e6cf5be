import { Fault } from '#fault';
import type { Film, Line, LineId, Scene, SceneElement, Shot } from '#film';
import {
  encodeScreenplay,
  type Note,
  parseFountain,
  plainText,
  printFountain,
  printShotNote,
  type ScreenplayElement,
} from './fountain/index.ts';

/**
 * A film's screenplay as Fountain, byte for byte as it came where nothing was changed. With `shots`, the shots are written into it
 * as notes before what they play.
 */
export function fountainOf(film: Film, { shots }: { readonly shots: boolean }): Uint8Array {
  const text = shots ? withShotNotes(film) : film.screenplay;
  return encodeScreenplay(text, film.source.kind === 'screenplay' ? film.source.encoding : 'utf-8');
}

/** The screenplay with one line saying something else. Throws a fault `line-not-in-screenplay` for a line made by hand elsewhere. */
export function rewriteLine(film: Film, id: LineId, text: string): string {
  const lines = film.scenes.flatMap(({ elements }) => linesOf(elements, film));
  const line = lines.find((one) => one.id === id);
  const turn = lines.filter((one) => one.text === line?.text).findIndex((one) => one.id === id);
  const screenplay = parseFountain(film.screenplay);
  let seen = -1;
  let done = false;
  const reworded = <Part extends { readonly kind: string; readonly text: string }>(part: Part): Part => {
    if (part.kind !== 'dialogue' && part.kind !== 'lyrics') return part;
    if (done || part.text.trim() !== line?.text.trim() || ++seen !== turn) return part;
    done = true;
    return { ...part, text };
  };
  const elements = screenplay.elements.map((element): ScreenplayElement => {
    if (element.kind === 'speech') return { ...element, parts: element.parts.map(reworded) };
    return element.kind === 'lyrics' ? reworded(element) : element;
  });
  if (!done) {
    throw new Fault('conflict', 'line-not-in-screenplay', `Line ${id} does not stand in the screenplay as it is.`, {
      facts: { line: id },
      hint: 'Change the screenplay itself, or revise it with screenplay.revise.',
    });
  }
  return printFountain({ ...screenplay, elements });
}

function linesOf(elements: readonly SceneElement[], film: Film): Line[] {
  const byId = new Map(film.lines.map((line) => [line.id, line]));
  return elements.flatMap((element) => (element.kind === 'line' ? (byId.get(element.line) ?? []) : []));
}

/** What is played, in order, with the notes of the shots that begin there. */
function withShotNotes(film: Film): string {
  const screenplay = parseFountain(film.screenplay);
  const waiting = film.scenes.flatMap((scene) => beginnings(scene, film));
  const elements = screenplay.elements.flatMap((element): ScreenplayElement[] => {
    if (element.kind === 'note' && /^\s*shot\s*:/i.test(element.text)) return [];
    const words = wordsOf(element);
    if (words === '' || waiting[0] === undefined || !words.includes(waiting[0].words)) return [element];
    const notes: Note[] = [];
    for (let next = waiting[0]; next !== undefined && words.includes(next.words); next = waiting[0]) {
      notes.push(noteOf(next.shot));
      waiting.shift();
    }
    return [...notes, element];
  });
  return printFountain({ ...screenplay, elements });
}

/** The first words each shot plays. Title cards play nothing of the screenplay, reactions and holds play no words of it. */
function beginnings(scene: Scene, film: Film): { readonly shot: Shot; readonly words: string }[] {
  const shots = new Map(film.shots.map((shot) => [shot.id, shot]));
  const lines = new Map(film.lines.map((line) => [line.id, line]));
  return scene.shots.flatMap((id) => {
    const shot = shots.get(id);
    const [first] = shot?.covers ?? [];
    if (shot === undefined || first === undefined || shot.framing === 'title') return [];
    const words = first.kind === 'action' ? first.text : (lines.get(first.line)?.text ?? '');
    return squeezed(words) === '' ? [] : [{ shot, words: squeezed(words) }];
  });
}

function wordsOf(element: ScreenplayElement): string {
  if (element.kind === 'action' || element.kind === 'lyrics') return squeezed(element.text);
  if (element.kind === 'speech') return squeezed(element.parts.map((part) => part.text).join(' '));
  return '';
}

const squeezed = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim();

function noteOf({ size, framing, angle, move, seconds }: Shot): Note {
  const note = printShotNote({ size, framing, angle, move, seconds, rest: '' });
  return { kind: 'note', text: note.slice(2, -2) };
}
