import { type Call, type Command, number, text, usage } from '../command.ts';
import { columns } from '../money.ts';
import { operate } from '../session.ts';

interface Key {
  readonly id: string;
  readonly name: string;
  readonly user: string;
  readonly scopes: readonly string[];
  readonly ending: string;
  readonly used: number | null;
  readonly expires: number | null;
  readonly revoked: number | null;
}

export const key: Command = {
  name: 'key',
  words: 'list | create <name> | revoke <id>',
  sentence: 'Keys of our own for people and programs that use this studio over HTTP, each with its limits and budget.',
  options: {
    user: { type: 'string', value: 'USER', sentence: 'Whose it is; its own name without it.' },
    scope: {
      type: 'string',
      value: 'NAME[,NAME]',
      sentence:
        'models (the default), read, edit, spend, destroy, manage, metrics; docs/guides/server.md says what each opens.',
    },
    requests: { type: 'string', value: 'N', sentence: 'Requests a minute at most.' },
    tokens: { type: 'string', value: 'N', sentence: 'Tokens a minute at most.' },
    budget: { type: 'string', value: 'USD', sentence: 'Dollars a month at most.' },
  },
  examples: ['reelwright key create anna --budget 5 --requests 60', 'reelwright key create prometheus --scope metrics'],
  async run(call) {
    const [verb = 'list', name, ...more] = call.words;
    if (verb === 'list' && name === undefined) return await list(call);
    if (name === undefined || more.length > 0) throw usage(key);
    if (verb === 'create') return await create(call, name);
    if (verb === 'revoke') return await revoke(call, name);
    throw usage(key);
  },
};

async function create(call: Call, name: string): Promise<number> {
  const given = {
    user: text(call, 'user'),
    scopes: text(call, 'scope')?.split(','),
    requestsPerMinute: number(call, 'requests'),
    tokensPerMinute: number(call, 'tokens'),
    dollarsPerMonth: number(call, 'budget'),
  };
  const input = { name, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) };
  const made = await operate<Key & { secret: string }>(call, { name: 'key.create', input });
  const { terminal } = call;
  terminal.data(terminal.json ? JSON.stringify(made) : made.secret);
  terminal.tell(`the key ${made.id} of ${made.user}; it is shown this once`);
  return 0;
}

async function list(call: Call): Promise<number> {
  const answer = await operate<{ keys: readonly Key[] }>(call, { name: 'key.list', input: {} });
  const { terminal } = call;
  if (terminal.json) terminal.data(JSON.stringify(answer));
  else {
    const day = (at: number) => new Date(at).toISOString().slice(0, 10);
    const rows = answer.keys.map(({ id, name, user, scopes, ending, used, expires, revoked }) => [
      id,
      `…${ending}`,
      name,
      user,
      scopes.join(','),
      revoked !== null
        ? `revoked ${day(revoked)}`
        : expires !== null
          ? `until ${day(expires)}`
          : used === null
            ? 'never used'
            : `used ${day(used)}`,
    ]);
    for (const line of columns(rows)) terminal.data(line);
    if (rows.length === 0) terminal.tell('No key yet. Make one: reelwright key create anna --budget 5');
  }
  return 0;
}

async function revoke(call: Call, id: string): Promise<number> {
  const answer = await operate<object>(call, { name: 'key.revoke', input: { key: id } });
  call.terminal.data(call.terminal.json ? JSON.stringify(answer) : 'revoked');
  return 0;
}
