export { type BuildWatch, buildFilm, builtOutputs, examineFilm, type Standing } from './building.ts';
export { openCatalogue } from './catalogue.ts';
export { checkOutput, type Delivery, deliver, place } from './delivery.ts';
export { openDesk, type StudioDesk } from './desk.ts';
export { type Imported, importManuscript, readManuscript, readStream } from './importing.ts';
export { findFilm, openStudio, type Studio, type StudioOptions } from './studio.ts';
