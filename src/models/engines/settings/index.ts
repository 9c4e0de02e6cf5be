export { variable } from './environment.ts';
export { foundEngine, type GatewaySettings, readSettings } from './settings.ts';
export { SettingsFile } from './settings-file.ts';
