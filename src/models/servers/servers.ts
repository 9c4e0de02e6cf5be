import { Fault } from '#fault';
import { nearest } from '#operation';
import { ManagedServer, type Processes, type ServerStanding } from './managed-server.ts';
import type { ServerSettings } from './settings.ts';

/** The model servers of this machine that the settings name. */
export interface Servers {
  list(): Promise<readonly ServerStanding[]>;
  start(name: string, signal: AbortSignal): Promise<ServerStanding>;
  stop(name: string): Promise<ServerStanding>;
  /** Stops the others of its group first: they share one memory. */
  switchTo(name: string, signal: AbortSignal): Promise<ServerStanding>;
  /** What it printed last, at most `lines` lines. */
  logs(name: string, lines: number): readonly string[];
}

export interface ServersOptions {
  readonly settings: readonly ServerSettings[];
  /** Where logs and records are kept. */
  readonly folder: string;
  readonly processes: Processes;
}

export function openServers({ settings, folder, processes }: ServersOptions): Servers {
  const servers = settings.map((one) => new ManagedServer(one, folder, processes));
  const named = (name: string): ManagedServer => {
    const found = servers.find((one) => one.settings.name === name);
    if (found === undefined) throw unknown(name, settings);
    return found;
  };
  return {
    list: () => Promise.all(servers.map((one) => one.standing())),
    start: async (name, signal) => await named(name).start(signal),
    stop: async (name) => await named(name).stop(),
    async switchTo(name, signal) {
      const wanted = named(name);
      const others = servers.filter((one) => one !== wanted && one.settings.group === wanted.settings.group);
      await Promise.all(others.map((one) => one.stop()));
      return await wanted.start(signal);
    },
    logs: (name, lines) => named(name).lastLines(lines),
  };
}

function unknown(name: string, settings: readonly ServerSettings[]): Fault {
  const names = settings.map((one) => one.name);
  const near = nearest(name, names);
  const there = names.length === 0 ? 'The settings name none yet, under `servers`.' : `There are: ${names.join(', ')}.`;
  return new Fault('not-found', 'server-unknown', `There is no server called ${name} in the settings.`, {
    facts: { name, servers: names },
    hint: near.length > 0 ? `Did you mean ${near.join(' or ')}?` : there,
  });
}
