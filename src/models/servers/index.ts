export type { Processes, ServerStanding } from './managed-server.ts';
export { openServers, type Servers, type ServersOptions } from './servers.ts';
export { ServerSettings } from './settings.ts';
