import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { Fault } from '#fault';
import type { Server } from '#server';
import type { Studio } from '#studio';
import { type Call, type Command, text } from '../command.ts';
import { withStudio } from '../session.ts';

const VERSION: string = createRequire(import.meta.url)('../../../package.json').version;

export const serve: Command = {
  name: 'serve',
  words: '',
  sentence: 'Serves the studio over HTTP: the catalogue, films, runs and language models.',
  options: {
    port: { type: 'string', value: 'PORT', sentence: 'Where to listen; 4700 by default, 0 for any that is free.' },
    host: {
      type: 'string',
      value: 'HOST',
      sentence: 'The address to listen on; 127.0.0.1 by default: this machine only.',
    },
    'allow-host': {
      type: 'string',
      value: 'NAME[,NAME]',
      sentence: 'Names it is reached by besides: studio.example, studio.example:8443.',
    },
    'insecure-no-auth': { type: 'boolean', sentence: 'Lets everybody who reaches it do everything.' },
  },
  examples: [
    'reelwright serve',
    'REELWRIGHT_PASSWORD_FILE=password.txt reelwright serve --host 0.0.0.0 --allow-host studio.example',
  ],
  async run(call) {
    const port = portOf(text(call, 'port') ?? '4700');
    const host = text(call, 'host') ?? '127.0.0.1';
    const allowedHosts = (text(call, 'allow-host') ?? '').split(',').filter((name) => name !== '');
    const insecureNoAuth = call.values['insecure-no-auth'] === true;
    const password = await passwordOf(call.environment);
    // A server runs for weeks: its heap grows by little more than half before it is cleared, not to twice and more: a third less memory for hardly any time.
    setFlagsFromString('--heap-growing-percent=60');
    let server: Server | undefined;
    const serving = async (studio: Studio): Promise<number> => {
      // The room is large: nobody else has to wait for it.
      const { houseOf, modelsDoor, openServer, serverSettings } = await import('#server');
      const settings = serverSettings({
        host,
        port,
        allowedHosts,
        insecureNoAuth,
        version: VERSION,
        // On a terminal a person looks on: every request would drown what matters.
        log: (line, level) => (level === 'info' && call.terminal.interactive ? undefined : call.terminal.tell(line)),
        ...(password === undefined ? {} : { password }),
      });
      const { log: runs, remembered } = studio.store.runs;
      const gateway = await modelsDoor(studio, settings.limits);
      const stopRun = (run: string) => runs.wishStop(run);
      server = openServer(houseOf(studio, { runs, remembered, stopRun, gateway }), settings);
      const forget = exitOnAccident(server);
      const resting = answerWaiting(studio, (error) => server?.trouble(error));
      try {
        const { url } = await server.listen();
        announce(call, url, server.invite());
        await stopped(call.signal);
        return 0;
      } finally {
        clearInterval(resting);
        await server.close();
        forget();
      }
    };
    return await withStudio(call, serving, {
      onCall: (metered) => server?.observe(metered),
      onTrouble: (error) => server?.trouble(error),
    });
  },
};

/** Throws `port-invalid`. */
function portOf(written: string): number {
  const port = /^\d{1,5}$/.test(written) ? Number(written) : Number.NaN;
  if (port <= 65_535) return port;
  throw new Fault('usage', 'port-invalid', `${written} is no port.`, { hint: 'A port is a number from 0 to 65535.' });
}

/** Never as an option: everybody on the machine sees those. */
async function passwordOf(environment: Call['environment']): Promise<string | undefined> {
  const file = environment['REELWRIGHT_PASSWORD_FILE'] ?? '';
  if (file === '') return environment['REELWRIGHT_PASSWORD'];
  try {
    return (await readFile(file, 'utf8')).replace(/\r?\n$/, '');
  } catch (cause) {
    throw new Fault('configuration', 'password-file-unreadable', `The password file ${file} cannot be read.`, {
      facts: { path: file },
      hint: 'REELWRIGHT_PASSWORD_FILE says where it is.',
      cause,
    });
  }
}

function announce({ terminal }: Call, url: string, token: string): void {
  const enter = `${url}/enter?token=${token}`;
  if (terminal.json) return terminal.data(JSON.stringify({ reelwright: 1, url, enter, docs: `${url}/docs` }));
  terminal.data(enter);
  terminal.tell(`Reelwright is at ${url}. Open the address above in a browser: it lets you in, once. Ctrl-C stops it.`);
}

const stopped = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

/** What nobody caught ends the process: whoever supervises it starts it again, and runs are recovered. */
function exitOnAccident(server: Server): () => void {
  const end = (error: unknown) => {
    server.trouble(error);
    process.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
  return () => {
    process.off('uncaughtException', end);
    process.off('unhandledRejection', end);
  };
}

/** Milliseconds between two looks whether somebody is back who can answer what waits. */
const LOOK_EVERY = 60_000;

/** Has requests that wait answered, as soon as somebody can. */
function answerWaiting(studio: Studio, trouble: (error: unknown) => void): NodeJS.Timeout {
  let busy = false;
  return setInterval(() => {
    if (busy) return;
    busy = true;
    studio
      .models()
      .then(({ queue }) => queue.drain(new AbortController().signal))
      .catch(trouble)
      .finally(() => {
        busy = false;
      });
  }, LOOK_EVERY);
}
