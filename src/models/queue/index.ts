export { QUEUE_OPERATIONS, type QueueDesk } from './operations.ts';
export { openQueue, type Queue, type QueueOptions } from './queue.ts';
export type { QueueShelf, WaitingRequest, WaitingState } from './shelf.ts';
