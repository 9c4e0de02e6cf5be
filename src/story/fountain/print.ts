import { findAsides } from './asides.ts';
import { canonical } from './canonical.ts';
import { parseFountain } from './parse.ts';
import { readElement } from './read.ts';
import { rowsOf } from './rows.ts';
import { sameMeaning, sameStory } from './same.ts';
import type { Origin, Screenplay, TitleEntry, WrittenElement } from './screenplay.ts';
import { readTitlePage } from './title-page.ts';

/** Something to be put on paper, and how far the next thing must keep away. */
interface Piece {
  readonly text: string;
  /** Where it was read, if it still says what it said there. */
  readonly origin: Origin | null;
  readonly apart: 'line' | 'block';
}

/**
 * Writes a screenplay as Fountain. What was read and not touched is written as it was, to the byte; what was edited or
 * made is written plainly, with `.`, `!`, `@`, `>` where it would otherwise be read as something else. Reading the
 * result gives the same tree again, as long as no text holds what Fountain cannot say (an empty line inside an action,
 * two speeches' worth of text in one dialogue, half a note).
 */
export function printFountain(screenplay: Pick<Screenplay, 'titlePage' | 'opening' | 'elements'>): string {
  const pieces = piecesOf(screenplay);
  const mixed = joined(screenplay, pieces);
  if (sameStory(parseFountain(mixed), screenplay)) return mixed;
  return joined(
    screenplay,
    pieces.map((piece) => ({ ...piece, origin: null })),
    true,
  );
}

function piecesOf(screenplay: Pick<Screenplay, 'titlePage' | 'elements'>): Piece[] {
  const last = screenplay.titlePage.length - 1;
  const pieces: Piece[] = screenplay.titlePage.map((entry, index) =>
    titlePiece(entry, index < last ? 'line' : 'block'),
  );
  for (const element of screenplay.elements) {
    if (element.kind !== 'speech') {
      pieces.push(piece(element, 'block', { alone: true }));
      continue;
    }
    const spoken = element.parts.length;
    pieces.push(piece(element.cue, spoken === 0 ? 'block' : 'line', { alone: spoken === 0 }));
    element.parts.forEach((part, index) => {
      pieces.push(piece(part, index === spoken - 1 ? 'block' : 'line', { alone: false }));
    });
  }
  return pieces;
}

function piece(element: WrittenElement, apart: Piece['apart'], { alone }: { alone: boolean }): Piece {
  const { origin } = element;
  const untouched = origin !== undefined && sameMeaning(readElement(element.kind, origin.source), element);
  return { text: canonical(element, alone), origin: untouched ? origin : null, apart };
}

function titlePiece(entry: TitleEntry, apart: Piece['apart']): Piece {
  const text =
    entry.lines.length > 1
      ? `${entry.key}:${entry.lines.map((line) => `\n    ${line}`).join('')}`
      : `${entry.key}: ${entry.lines.join('')}`.trimEnd();
  const { origin } = entry;
  return { text, origin: origin !== undefined && sameMeaning(readEntry(origin.source), entry) ? origin : null, apart };
}

/** A title entry by itself: a title above it makes sure that it is read as one. */
function readEntry(source: string): TitleEntry | undefined {
  const text = `Title:\n${source}`;
  return readTitlePage(text, rowsOf(text, findAsides(text).asides).rows).entries[1];
}

const lineEndsIn = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;

/** True when a piece is untouched and what follows it is what followed it in the file. */
function isInPlace(piece: Piece, next: Piece | undefined): boolean {
  if (piece.origin === null) return false;
  if (next === undefined) return true;
  const { line, source, after } = piece.origin;
  return next.origin !== null && next.origin.line === line + lineEndsIn(source) + lineEndsIn(after);
}

/** The line end the file uses, taken from its first. */
function lineEndOf(pieces: readonly Piece[]): string {
  for (const { origin } of pieces) {
    const end = /\r\n|\n|\r/.exec(origin?.after ?? '');
    if (end !== null) return end[0];
  }
  return '\n';
}

function joined(
  screenplay: Pick<Screenplay, 'titlePage' | 'opening'>,
  pieces: readonly Piece[],
  plain = false,
): string {
  const lineEnd = plain ? '\n' : lineEndOf(pieces);
  const parts = pieces.map((piece, index) => {
    const text = piece.origin === null ? piece.text.replaceAll('\n', lineEnd) : piece.origin.source;
    return text + gap(piece, pieces[index + 1], lineEnd);
  });
  const body = parts.join('');
  const opening = plain ? '' : screenplay.opening;
  const mistaken = screenplay.titlePage.length === 0 && opening === '' && startsLikeTitlePage(body);
  return (mistaken ? lineEnd : opening) + body;
}

function gap(piece: Piece, next: Piece | undefined, lineEnd: string): string {
  if (piece.origin !== null && isInPlace(piece, next)) return piece.origin.after;
  if (next === undefined) return lineEnd;
  return piece.apart === 'line' ? lineEnd : lineEnd + lineEnd;
}

function startsLikeTitlePage(text: string): boolean {
  return readTitlePage(text, rowsOf(text, findAsides(text).asides).rows).rows > 0;
}
