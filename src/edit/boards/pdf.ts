import { PDFDocument, type PDFPage, rgb } from 'pdf-lib';
import { drawMove } from './arrows.ts';
import { type Grid, gridFor, HEAD_PLACE, HEADING_HEIGHT, PAGE, placeOf } from './grid.ts';
import { type BoardFilm, type BoardPanel, cameraNote, type Panels } from './panel.ts';
import { fitted } from './picture.ts';
import { Writing } from './writing.ts';

/** Pixels a point of the pictures in the document: 180 to the inch, sharp in print and small in the mail. */
const PIXELS_PER_POINT = 2.5;
const JPEG_QUALITY = 84;

/**
 * A storyboard to print: six panels a page in a wide film, each with its number, camera note, what is seen and what is said,
 * arrows around it for camera moves, and the heading where a scene begins. Equal panels make equal bytes.
 */
export async function boardsPdf(panels: Panels, film: BoardFilm): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.setTitle(film.title);
  document.setAuthor(film.author);
  document.setSubject('Storyboard');
  const writing = await Writing.on(document);
  const grid = gridFor(film.width / film.height);
  const perPage = grid.columns * grid.rows;
  let page: PDFPage | undefined;
  let scene: string | undefined;
  let count = 0;
  for await (const panel of panels) {
    const place = count % perPage;
    if (page === undefined || place === 0) {
      page = document.addPage([PAGE.width, PAGE.height]);
      scene = undefined;
    }
    const board = { document, writing, page, grid };
    await drawPanel(board, panel, place, panel.sceneNumber !== scene);
    scene = panel.sceneNumber;
    count += 1;
  }
  if (count === 0) document.addPage([PAGE.width, PAGE.height]);
  await drawHeads(document, writing, film, count);
  return document.save();
}

interface Board {
  readonly document: PDFDocument;
  readonly writing: Writing;
  readonly page: PDFPage;
  readonly grid: Grid;
}

async function drawPanel(
  { document, writing, page, grid }: Board,
  panel: BoardPanel,
  place: number,
  opens: boolean,
): Promise<void> {
  const { x, y } = placeOf(grid, place);
  const { width, height } = grid;
  const picture = await fitted(panel, Math.round(width * PIXELS_PER_POINT), Math.round(height * PIXELS_PER_POINT));
  const image = await document.embedJpg(picture.toBuffer('image/jpeg', JPEG_QUALITY));
  page.drawImage(image, { x, y, width, height });
  page.drawRectangle({ x, y, width, height, borderWidth: 0.8, borderColor: rgb(0.1, 0.1, 0.1) });
  drawMove(page, panel.move, { x, y, width, height });
  if (opens) {
    const heading = `${panel.sceneNumber}  ${panel.heading}`;
    const room = { x, top: y + height + HEADING_HEIGHT - 6, width, lines: 1 };
    await writing.write(page, heading, { style: 'bold', size: 7.5, gray: 0.35 }, room);
  }
  await drawNotes({ document, writing, page, grid }, panel, { x, top: y - 11, width });
}

async function drawNotes(
  { writing, page, grid }: Board,
  panel: BoardPanel,
  at: { x: number; top: number; width: number },
): Promise<void> {
  const note = { ...at, lines: 1, align: 'right' as const };
  await writing.write(page, cameraNote(panel), { style: 'plain', size: 8, gray: 0.35 }, note);
  let top = await writing.write(
    page,
    panel.shotNumber,
    { style: 'bold', size: 10 },
    { ...at, width: at.width / 2, lines: 1 },
  );
  const bottom = at.top - grid.notesHeight + 18;
  const linesLeft = (size: number) => Math.floor((top - bottom) / (size * 1.25));
  const dialogueLines = panel.dialogue === '' ? 0 : 2;
  const seen = { ...at, top: top - 2, lines: Math.max(1, linesLeft(8) - dialogueLines) };
  top = await writing.write(page, panel.description, { style: 'plain', size: 8 }, seen);
  await writing.write(
    page,
    panel.dialogue,
    { style: 'slanted', size: 8, gray: 0.25 },
    { ...at, top: top - 2, lines: linesLeft(8) },
  );
}

async function drawHeads(document: PDFDocument, writing: Writing, film: BoardFilm, count: number): Promise<void> {
  const pages = document.getPages();
  const width = (HEAD_PLACE.right - HEAD_PLACE.left) / 2;
  for (const [index, page] of pages.entries()) {
    const by = film.author === '' ? '' : `, ${film.author}`;
    const left = { x: HEAD_PLACE.left, top: HEAD_PLACE.y + 10, width, lines: 1 };
    await writing.write(page, `${film.title}${by}`, { style: 'bold', size: 11 }, left);
    const right = { ...left, x: HEAD_PLACE.right - width, align: 'right' as const };
    const place = `Storyboard, ${count} panels, page ${index + 1} of ${pages.length}`;
    await writing.write(page, place, { style: 'plain', size: 8, gray: 0.4 }, right);
  }
}
