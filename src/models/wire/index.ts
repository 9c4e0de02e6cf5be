export { engineGate, type Gate } from './gate.ts';
export { readJsonLines, readLines } from './lines.ts';
export { type NetworkOptions, type NetworkWire, networkWire } from './network.ts';
export { readEvents, type ServerSentEvent } from './server-sent-events.ts';
export { readWhole, sendWhole, type WholeResponse } from './whole.ts';
