import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { fontStack } from '#lettering';
import type { Sheet, Tile } from './sheet.ts';

/** A contact sheet being filled. */
export interface Contact {
  readonly canvas: Canvas;
  /** Lays a tile's picture in its place, with its caption under it. */
  place(tile: Tile, picture: Canvas): void;
}

/** Pixels. */
const SPACE = 10;
const HEAD = 58;
const ROW_HEAD = 30;
const CAPTION = 22;
/** Longer rows go on below. */
const MOST_COLUMNS = 8;
const PAPER = '#f4f1ea';
const INK = '#26231f';
const FAINT = '#6d675e';

/** An empty contact sheet with its headings written. */
export function layOut(sheet: Sheet, tile: { readonly width: number; readonly height: number }): Contact {
  const columns = Math.min(MOST_COLUMNS, Math.max(...sheet.rows.map((row) => row.tiles.length)));
  const cell = { width: tile.width + SPACE, height: tile.height + CAPTION };
  const heights = sheet.rows.map(({ tiles }) => ROW_HEAD + Math.ceil(tiles.length / columns) * cell.height);
  const canvas = createCanvas(
    columns * cell.width + SPACE,
    HEAD + heights.reduce((sum, height) => sum + height, SPACE),
  );
  const context = canvas.getContext('2d');
  const write = (text: string, x: number, y: number, size: number, colour: string, room: number): void => {
    context.font = `${size}px ${fontStack('sans', text)}`;
    context.fillStyle = colour;
    context.fillText(text, x, y, room);
  };
  context.fillStyle = PAPER;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.textBaseline = 'alphabetic';
  write(`${sheet.title}  (${sheet.look})`, SPACE, 38, 26, INK, canvas.width - 2 * SPACE);
  const places = new Map<string, { readonly x: number; readonly y: number }>();
  let y = HEAD;
  sheet.rows.forEach((row, index) => {
    write(row.title, SPACE, y + 20, 17, INK, canvas.width - 2 * SPACE);
    row.tiles.forEach((one, place) => {
      const x = SPACE + (place % columns) * cell.width;
      places.set(one.id, { x, y: y + ROW_HEAD + Math.floor(place / columns) * cell.height });
    });
    y += heights[index] ?? 0;
  });
  return {
    canvas,
    place({ id, caption }, picture) {
      const { x = 0, y = 0 } = places.get(id) ?? {};
      context.drawImage(picture, x, y);
      write(caption, x + 2, y + tile.height + 15, 13, FAINT, tile.width - 4);
    },
  };
}
