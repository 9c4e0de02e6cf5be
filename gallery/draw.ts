import { createCanvas, ImageData } from '@napi-rs/canvas';
import { type Drawing, illustrator } from '#pictures';
import { layOut } from './contact.ts';
import { RATE, type Sheet, type Tile } from './sheet.ts';
import { type Thumbnail, thumbnail } from './thumbnail.ts';

/** What of a sheet is wanted. Pixels a tile; the contact sheet and the tiles as WebP, or only the thumbnails. */
export interface Wanted {
  readonly width: number;
  readonly height: number;
  readonly pictures: boolean;
}

/** A sheet as drawn: one entry of `tiles` for each tile, in order. */
export interface Drawn {
  readonly contact: Uint8Array | undefined;
  readonly tiles: readonly {
    readonly id: string;
    readonly thumbnail: Thumbnail;
    readonly webp: Uint8Array | undefined;
  }[];
}

/** Of 100: readable and small. */
const QUALITY = { tile: 72, contact: 84 } as const;

/** Draws a sheet. */
export async function drawSheet(sheet: Sheet, wanted: Wanted): Promise<Drawn> {
  const { width, height } = wanted;
  const contact = wanted.pictures ? layOut(sheet, wanted) : undefined;
  const canvas = createCanvas(width, height);
  const tiles: Drawn['tiles'][number][] = [];
  for (const { tile, pixels } of drawTiles(sheet, wanted)) {
    const small = thumbnail(pixels, width, height);
    if (contact === undefined) {
      tiles.push({ id: tile.id, thumbnail: small, webp: undefined });
      continue;
    }
    canvas.getContext('2d').putImageData(new ImageData(new Uint8ClampedArray(pixels), width, height), 0, 0);
    contact.place(tile, canvas);
    tiles.push({ id: tile.id, thumbnail: small, webp: await canvas.encode('webp', QUALITY.tile) });
  }
  return { contact: await contact?.canvas.encode('webp', QUALITY.contact), tiles };
}

/** Every tile's pixels, one after the other; the buffer is used again for the next. */
export function* drawTiles(
  { rows }: Pick<Sheet, 'rows'>,
  { width, height }: Pick<Wanted, 'width' | 'height'>,
): Generator<{ readonly tile: Tile; readonly pixels: Uint8Array | Uint8ClampedArray }> {
  let shown: { readonly tile: Tile; readonly drawing: Drawing } | undefined;
  try {
    for (const tile of rows.flatMap((row) => row.tiles)) {
      if (shown?.tile.staging !== tile.staging || shown.tile.frames !== tile.frames) {
        shown?.drawing.close();
        const { staging, frames } = tile;
        shown = {
          tile,
          drawing: illustrator(staging.look).begin(staging, { width, height, frameRate: RATE }, frames),
        };
      }
      yield { tile, pixels: shown.drawing.frame(tile.at).pixels };
    }
  } finally {
    shown?.drawing.close();
  }
}
