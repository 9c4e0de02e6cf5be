export { type Chance, chance, pick, seedOf } from './chance.ts';
