export * from './boards/index.ts';
export * from './captions/index.ts';
export * from './check/index.ts';
