export type { BoardFilm, BoardPanel, Panels } from './panel.ts';
export { boardsPdf } from './pdf.ts';
export { contactSheet } from './sheet.ts';
