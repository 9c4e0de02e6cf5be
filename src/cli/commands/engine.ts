import { Fault } from '#fault';
import { type Call, type Command, usage } from '../command.ts';
import { columns, dollars } from '../money.ts';
import { operate } from '../session.ts';

interface Engine {
  readonly name: string;
  readonly kind: string;
  readonly local: boolean;
  readonly baseUrl: string;
  readonly key?: string;
  readonly health?: { readonly state: string; readonly words: string };
}

interface Model {
  readonly engine: string;
  readonly model: string;
  readonly capabilities: Readonly<Record<string, boolean | number>>;
  readonly input: number | null;
  readonly output: number | null;
  readonly goodFor: readonly string[];
}

interface Server {
  readonly name: string;
  readonly state: string;
  readonly pid: number | null;
}

export const engine: Command = {
  name: 'engine',
  words: 'list | test <name> | models [<name>] | key <name> | servers | start|stop|switch|logs <server>',
  sentence: 'The language models: which there are, whether they answer, their keys, servers of your own.',
  options: {},
  examples: [
    'reelwright engine list',
    'reelwright engine test openai',
    'reelwright engine key openai < key.txt',
    'reelwright engine switch qwen',
  ],
  async run(call) {
    const [verb = 'list', name, ...more] = call.words;
    if (more.length > 0) throw usage(engine);
    if (verb === 'list' && name === undefined) return await list(call);
    if (verb === 'models') return await models(call, name);
    if (verb === 'servers' && name === undefined) return await servers(call);
    if (name === undefined) throw usage(engine);
    if (verb === 'test') return await test(call, name);
    if (verb === 'key') return await key(call, name);
    if (verb === 'start' || verb === 'stop' || verb === 'switch') return await move(call, verb, name);
    if (verb === 'logs') return await logs(call, name);
    throw usage(engine);
  },
};

async function list(call: Call): Promise<number> {
  const answer = await operate<{ engines: readonly Engine[] }>(call, { name: 'engine.list', input: {} });
  const { terminal } = call;
  if (terminal.json) terminal.data(JSON.stringify(answer));
  else {
    const mark = (state = '') => (state === 'ready' ? terminal.paint.green('ok    ') : terminal.paint.red('absent'));
    const rows = answer.engines.map(({ name, kind, baseUrl, key: ending, health }) => [
      name,
      kind,
      baseUrl,
      ending === undefined ? 'no key' : `key …${ending}`,
      health?.words ?? '',
    ]);
    columns(rows).forEach((line, at) => terminal.data(`${mark(answer.engines[at]?.health?.state)} ${line}`));
    if (rows.length === 0)
      terminal.tell(
        'No language model yet: give a key (reelwright engine key openai < key.txt), start Ollama, or see docs/guides/models.md.',
      );
  }
  return 0;
}

async function test(call: Call, name: string): Promise<number> {
  const answer = await operate<{
    engine: string;
    model: string;
    text: string;
    milliseconds: number;
    firstByte: number;
  }>(call, {
    name: 'engine.test',
    input: { engine: name },
  });
  if (call.terminal.json) call.terminal.data(JSON.stringify(answer));
  else {
    call.terminal.data(answer.text.trim());
    call.terminal.tell(
      `${answer.engine}/${answer.model}: first word after ${Math.round(answer.firstByte)} ms, all after ${Math.round(answer.milliseconds)} ms`,
    );
  }
  return 0;
}

async function models(call: Call, name: string | undefined): Promise<number> {
  const answer = await operate<{ models: readonly Model[] }>(call, { name: 'model.list', input: {} });
  const wanted = answer.models.filter((one) => name === undefined || one.engine === name);
  const { terminal } = call;
  if (terminal.json) terminal.data(JSON.stringify({ models: wanted }));
  else
    for (const line of columns(
      wanted.map(({ engine: of, model, capabilities, input, output, goodFor }) => [
        `${of}/${model}`,
        typeof capabilities['contextWindow'] === 'number' ? `${Math.round(capabilities['contextWindow'] / 1000)}k` : '',
        input === null || output === null ? 'no price' : `${dollars(input)} in, ${dollars(output)} out a million`,
        goodFor.join(', '),
      ]),
    ))
      terminal.data(line);
  return 0;
}

/** Keys are read from standard input: as an option everybody on the machine would see them. */
async function key(call: Call, name: string): Promise<number> {
  const { terminal } = call;
  if ('isTTY' in terminal.input && terminal.input.isTTY === true)
    terminal.tell(`the key of ${name}, then Enter and Ctrl-D:`);
  let given = '';
  for await (const piece of terminal.input) given += String(piece);
  if (given.trim() === '')
    throw new Fault('usage', 'key-empty', 'There was no key on standard input.', {
      hint: `reelwright engine key ${name} < key.txt`,
    });
  await operate(call, { name: 'secret.set', input: { engine: name, key: given.trim() } });
  terminal.data(
    terminal.json ? JSON.stringify({ engine: name }) : `kept, encrypted; try it: reelwright engine test ${name}`,
  );
  return 0;
}

async function servers(call: Call): Promise<number> {
  const answer = await operate<{ servers: readonly Server[] }>(call, { name: 'server.list', input: {} });
  if (call.terminal.json) call.terminal.data(JSON.stringify(answer));
  else
    for (const line of columns(
      answer.servers.map(({ name, state, pid }) => [name, state, pid === null ? '' : `process ${pid}`]),
    ))
      call.terminal.data(line);
  return 0;
}

async function move(call: Call, verb: 'start' | 'stop' | 'switch', server: string): Promise<number> {
  if (verb !== 'stop') call.terminal.tell(`starting ${server}; a large model takes minutes to load`);
  const standing = await operate<Server>(call, { name: `server.${verb}`, input: { server } });
  call.terminal.data(call.terminal.json ? JSON.stringify(standing) : `${standing.name} is ${standing.state}`);
  return 0;
}

async function logs(call: Call, server: string): Promise<number> {
  const { lines } = await operate<{ lines: readonly string[] }>(call, { name: 'server.logs', input: { server } });
  if (call.terminal.json) call.terminal.data(JSON.stringify({ lines }));
  else for (const line of lines) call.terminal.data(line);
  return 0;
}
