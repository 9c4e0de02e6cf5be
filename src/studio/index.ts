export type { BuildWatch, Standing } from './building.ts';
export type { Delivery } from './delivery.ts';
export { openDesk, type StudioDesk } from './desk.ts';
export type { Imported, Writer } from './importing.ts';
export {
  type AskedOperation,
  type ListedOperation,
  listOperations,
  operationNamed,
  runOperation,
} from './operating.ts';
export { installPlugin, listPlugins, loadEnginePlugin, type Plugin, pluginNamed, removePlugin } from './plugins.ts';
export type { Proof } from './proofreading.ts';
export { findFilm, openStudio, type Studio, type StudioOptions } from './studio.ts';

/** Where films are read, made and handed over. Loaded when one is: a studio that only serves language models is half as large. */
export const filming = () => import('./filming.ts');

/** Where films are analysed; loaded when one is. */
export const analysing = () => import('./analysing.ts');
