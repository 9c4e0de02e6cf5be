import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { drawable, fontStack } from '#lettering';
import { type BoardFilm, type BoardPanel, type Panels, secondsText } from './panel.ts';
import { fitted } from './picture.ts';

/** Pixels a sheet may have: more than any screen shows, and no more memory than 100 MB. */
const MOST_PIXELS = 24_000_000;
/** Pixels: a thumbnail's longer side at most, the space around it, and the line under it. */
const LARGEST = 320;
const SPACE = 16;
const LABEL = 30;
const HEAD = 72;

const PAPER = '#17171b';
const INK = '#f2efe8';
const FAINT = '#a8a49a';

/**
 * All shots of a film at a glance: one PNG with every panel, its number and its seconds. There are `count` panels; those that
 * come one by one need not all be in memory.
 */
export async function contactSheet(panels: Panels, count: number, film: BoardFilm): Promise<Uint8Array> {
  const grid = sheetGrid(count, film.width / film.height);
  const canvas = createCanvas(grid.columns * grid.cellWidth + SPACE, HEAD + grid.rows * grid.cellHeight + SPACE);
  const context = canvas.getContext('2d');
  context.fillStyle = PAPER;
  context.fillRect(0, 0, canvas.width, canvas.height);
  let seconds = 0;
  let index = 0;
  for await (const panel of panels) {
    const x = SPACE + (index % grid.columns) * grid.cellWidth;
    const y = HEAD + Math.floor(index / grid.columns) * grid.cellHeight;
    context.drawImage(await fitted(panel, grid.width, grid.height), x, y);
    drawLabel(context, panel, x, y + grid.height, grid.width);
    seconds += panel.seconds;
    index += 1;
  }
  drawHead(context, `${count} shots, ${secondsText(seconds)}`, film, canvas.width);
  return canvas.toBuffer('image/png');
}

/** Columns and rows that make the sheet about as wide as a screen, thumbnails as large as its pixels allow. */
function sheetGrid(count: number, aspect: number) {
  const cells = Math.max(1, count);
  for (let longer = LARGEST; ; longer = Math.floor(longer * 0.9)) {
    const width = Math.max(8, Math.round(aspect >= 1 ? longer : longer * aspect));
    const height = Math.max(8, Math.round(width / aspect));
    const [cellWidth, cellHeight] = [width + SPACE, height + LABEL + SPACE];
    const wanted = Math.ceil(Math.sqrt((cells * cellHeight * 1.5) / cellWidth));
    const columns = Math.max(Math.min(cells, wanted), Math.ceil((2 * LARGEST) / cellWidth));
    const rows = Math.ceil(cells / columns);
    if (columns * cellWidth * (rows * cellHeight + HEAD) <= MOST_PIXELS || longer < 24) {
      return { columns, rows, width, height, cellWidth, cellHeight };
    }
  }
}

function drawHead(context: SKRSContext2D, told: string, film: BoardFilm, width: number): void {
  const title = drawable(film.title.replace(/\s+/g, ' '));
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.fillStyle = INK;
  context.font = `26px ${fontStack('caption', title)}`;
  context.fillText(title, SPACE, HEAD / 2, Math.max(40, width - 2 * SPACE - 260));
  context.fillStyle = FAINT;
  context.textAlign = 'right';
  context.font = `18px ${fontStack('sans')}`;
  context.fillText(told, width - SPACE, HEAD / 2);
}

function drawLabel(context: SKRSContext2D, panel: BoardPanel, x: number, y: number, width: number): void {
  const size = Math.max(8, Math.min(18, Math.round(width / 12)));
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.fillStyle = INK;
  const number = drawable(panel.shotNumber);
  context.font = `${size}px ${fontStack('caption', number)}`;
  context.fillText(number, x, y + LABEL / 2, width * 0.6);
  context.textAlign = 'right';
  context.fillStyle = FAINT;
  context.font = `${size}px ${fontStack('sans')}`;
  context.fillText(secondsText(panel.seconds), x + width, y + LABEL / 2);
}
