export { Collected, collect } from './collect.ts';
export { Engines } from './engines.ts';
export type { Asking, EngineStanding, EngineTest, Gateway, Told } from './gateway.ts';
export { type GatewayOptions, openGateway } from './open-gateway.ts';
