export { openOllama } from './chat.ts';
export { healthOfOllama, listOllama } from './models.ts';
