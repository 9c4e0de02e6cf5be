export { type BuildWatch, buildFilm, builtOutputs, examineFilm, type Standing } from './building.ts';
export { checkOutput, type Delivery, deliver, place } from './delivery.ts';
export { openDesk, type StudioDesk } from './desk.ts';
export { type Imported, importManuscript, readManuscript, readStream, type Writer } from './importing.ts';
export {
  type AskedOperation,
  type ListedOperation,
  listOperations,
  operationNamed,
  runOperation,
} from './operating.ts';
export { installPlugin, listPlugins, loadEnginePlugin, type Plugin, pluginNamed, removePlugin } from './plugins.ts';
export { findFilm, openStudio, type Studio, type StudioOptions } from './studio.ts';
