/** A4 on its side, in points (72 to the inch). */
export const PAGE = { width: 841.89, height: 595.28 } as const;
/** Points around the page, between panels (room for the arrows of camera moves), and for the page's head. */
const MARGIN = 36;
const GUTTER = 26;
const HEAD = 30;
/** Above a panel: its scene's heading. Below: number, camera note, what is seen and said. */
export const HEADING_HEIGHT = 22;
const NOTES_HEIGHT = 84;

export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** Of one picture, in points. */
  readonly width: number;
  readonly height: number;
  /** Under each picture, in points. */
  readonly notesHeight: number;
}

/** Six panels a page in a wide format; in others four to eight, whatever shows most. */
export function gridFor(aspect: number): Grid {
  let best: Grid | undefined;
  for (let rows = 1; rows <= 3; rows++) {
    for (let columns = 1; columns <= 8; columns++) {
      const panels = rows * columns;
      if (panels < 4 || panels > 8) continue;
      const cellWidth = (PAGE.width - 2 * MARGIN - (columns - 1) * GUTTER) / columns;
      const cellHeight = (PAGE.height - 2 * MARGIN - HEAD) / rows;
      const width = Math.min(cellWidth, (cellHeight - HEADING_HEIGHT - NOTES_HEIGHT) * aspect);
      const worth = (grid: Grid) => grid.width * Math.min(6, grid.rows * grid.columns);
      const height = width / aspect;
      const grid = { columns, rows, width, height, notesHeight: cellHeight - HEADING_HEIGHT - height };
      if (width > 0 && (best === undefined || worth(grid) > worth(best))) best = grid;
    }
  }
  if (best === undefined) throw new RangeError(`no grid for panels of aspect ${aspect}`);
  return best;
}

/** The lower left corner of a panel's picture, in points from the page's lower left corner, as PDF counts. */
export function placeOf(grid: Grid, index: number): { x: number; y: number } {
  const column = index % grid.columns;
  const row = Math.floor(index / grid.columns);
  const cellWidth = (PAGE.width - 2 * MARGIN + GUTTER) / grid.columns;
  const cellHeight = (PAGE.height - 2 * MARGIN - HEAD) / grid.rows;
  const x = MARGIN + column * cellWidth + (cellWidth - GUTTER - grid.width) / 2;
  return { x, y: PAGE.height - MARGIN - HEAD - row * cellHeight - HEADING_HEIGHT - grid.height };
}

/** Where the page's head stands. */
export const HEAD_PLACE = { left: MARGIN, right: PAGE.width - MARGIN, y: PAGE.height - MARGIN - 6 } as const;
