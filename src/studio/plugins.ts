import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { Fault } from '#fault';
import type { EnginePlugin } from '#models';
import { nearest } from '#operation';

const FOLDER = new URL('../../plugins/', import.meta.url).pathname;

const Manifest = z.object({
  name: z.string(),
  version: z.string(),
  description: z.string(),
  dependencies: z.record(z.string(), z.string()).default({}),
  reelwright: z.object({
    apiVersion: z.literal(1),
    provides: z.array(z.string()),
    entry: z.string(),
    /** Packages of ready-made machine code, by `platform-architecture`; of the version of the first dependency. */
    platformPackages: z.record(z.string(), z.string()).default({}),
  }),
});

/** A heavy or optional engine that is fetched only when somebody asks for it. */
export interface Plugin {
  /** `llama`. */
  readonly name: string;
  readonly description: string;
  readonly version: string;
  /** `text-engine:llama`. */
  readonly provides: readonly string[];
  readonly installed: boolean;
}

/** The plugins there are. */
export function listPlugins(): readonly Plugin[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(FOLDER, entry.name, 'package.json')))
    .map(({ name }) => described(name));
}

function described(name: string): Plugin {
  const { description, version, dependencies, reelwright } = manifestOf(name);
  const installed = Object.keys(dependencies).every((one) => existsSync(join(FOLDER, name, 'node_modules', one)));
  return { name, description, version, provides: reelwright.provides, installed };
}

const manifestOf = (name: string): z.infer<typeof Manifest> =>
  Manifest.parse(JSON.parse(readFileSync(join(FOLDER, name, 'package.json'), 'utf8')));

/** The plugin of that name; throws a fault `plugin-unknown` with those there are. */
export function pluginNamed(name: string): Plugin {
  const all = listPlugins();
  const found = all.find((one) => one.name === name);
  if (found !== undefined) return found;
  const names = all.map((one) => one.name);
  const near = nearest(name, names);
  throw new Fault('not-found', 'plugin-unknown', `There is no plugin called ${name}.`, {
    facts: { name, plugins: names },
    hint: `${near.length > 0 ? `Did you mean ${near.join(' or ')}? ` : ''}There are: ${names.join(', ')}.`,
  });
}

/**
 * Fetches what a plugin needs with npm, without running anybody's install scripts. Resolves at once when it is there.
 * `tell` hears npm's own lines. Throws `npm-missing` or `plugin-not-installed`.
 */
export async function installPlugin(name: string, tell: (line: string) => void, signal: AbortSignal): Promise<Plugin> {
  const plugin = pluginNamed(name);
  if (plugin.installed) return plugin;
  const { dependencies, reelwright } = manifestOf(name);
  const wanted = Object.entries(dependencies).map(([one, version]) => `${one}@${version}`);
  const platform = reelwright.platformPackages[`${process.platform}-${process.arch}`];
  const [version] = Object.values(dependencies);
  if (platform !== undefined && version !== undefined) wanted.push(`${platform}@${version}`);
  await npm(join(FOLDER, name), ['install', ...QUIETLY, ...wanted], tell, signal);
  return pluginNamed(name);
}

/** Takes away what was fetched for a plugin; the plugin itself stays on the list. */
export function removePlugin(name: string): Plugin {
  pluginNamed(name);
  rmSync(join(FOLDER, name, 'node_modules'), { recursive: true, force: true });
  return pluginNamed(name);
}

/** Loads an installed plugin's engine; throws `plugin-not-installed` with the command that installs it. */
export async function loadEnginePlugin(name: string): Promise<EnginePlugin> {
  const plugin = pluginNamed(name);
  if (!plugin.installed) {
    throw new Fault('dependency', 'plugin-not-installed', `The plugin ${name} is not installed.`, {
      facts: { plugin: name },
      hint: `Install it with: reelwright plugin install ${name}`,
    });
  }
  const entry = join(FOLDER, name, manifestOf(name).reelwright.entry);
  const loaded: { plugin: EnginePlugin } = await import(pathToFileURL(entry).href);
  return loaded.plugin;
}

const QUIETLY = [
  '--no-save',
  '--no-package-lock',
  '--omit=optional',
  '--omit=peer',
  '--omit=dev',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];

async function npm(
  folder: string,
  words: readonly string[],
  tell: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  // npm picks versions for the Node it runs under: it must be ours.
  const path = [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter);
  const child = spawn('npm', words, {
    cwd: folder,
    env: { ...process.env, PATH: path },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  const last: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
        tell(line);
        last.push(line);
        if (last.length > 10) last.shift();
      }
    });
  }
  const code = await new Promise<number | null>((done, refuse) => {
    child.once('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'ENOENT') return refuse(cause);
      refuse(
        new Fault('dependency', 'npm-missing', 'npm was not found, which fetches plugins.', {
          hint: 'Install npm the way you installed Node.',
          cause,
        }),
      );
    });
    child.once('close', done);
  });
  if (code === 0) return;
  throw new Fault('dependency', 'plugin-not-installed', `npm could not fetch what the plugin needs (${code}).`, {
    facts: { said: last },
    hint: 'Check the network (npm config get registry) and try again.',
  });
}
