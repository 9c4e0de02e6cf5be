export type { Finding, House, OperationsDoor } from './house.ts';
export { type HouseParts, houseOf } from './house-of-studio.ts';
export type { ObservedCall } from './metrics/metrics.ts';
export { modelsDoor } from './models-door.ts';
export { RememberedInMemory } from './remembering/memory.ts';
export { type KeptAnswer, REMEMBERED_FOR, type Recollection, type Remembered } from './remembering/remembered.ts';
export { RunsInMemory } from './runs/memory.ts';
export { type Listening, openServer, type Server } from './server.ts';
export { isLoopback, LIMITS, type Limits, type ServerSettings, serverSettings } from './settings.ts';
