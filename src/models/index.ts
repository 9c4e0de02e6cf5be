export * from './contract/index.ts';
export type { Asking, EngineStanding, EngineTest, Gateway, Told } from './gateway/gateway.ts';
