export { type EngineSettings, HOSTED_TIMEOUT, isLocal, LOCAL_TIMEOUT, USUAL_ADDRESS } from './engine-settings.ts';
export { findLocalServers, type LocalServer } from './local.ts';
export { openEngine } from './open.ts';
export { Secret } from './secret.ts';
export { foundEngine, type GatewaySettings, readSettings, SettingsFile, variable } from './settings/index.ts';
