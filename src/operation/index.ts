export {
  type Call,
  Catalogue,
  type CatalogueEntry,
  type Effect,
  nearest,
  type Operation,
  operation,
} from './operation.ts';
