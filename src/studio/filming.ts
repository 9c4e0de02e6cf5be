export { type BuildWatch, buildFilm, builtOutputs, examineFilm, type Standing } from './building.ts';
export { checkOutput, type Delivery, deliver, place } from './delivery.ts';
export { filmBriefing, filmTools, operationOf } from './film-tools.ts';
export { type Imported, importManuscript, readManuscript, readStream, type Writer } from './importing.ts';
export { type Proof, proofread } from './proofreading.ts';
