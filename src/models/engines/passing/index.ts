export { pass } from './pass.ts';
