export { type Card, drawCard } from './card.ts';
