import { Fault } from '#fault';
import { type Call, type Command, text, usage } from '../command.ts';
import { columns, dollars } from '../money.ts';
import { operate } from '../session.ts';

interface Total {
  readonly cost: number;
  readonly charges: number;
  readonly presumed: number;
  readonly units: Readonly<Record<string, number>>;
}

interface Report {
  readonly total: Total;
  readonly groups: readonly (Total & { readonly group: string | null })[];
}

interface Cap {
  readonly scope: string;
  readonly subject: string;
  readonly limit: number;
  readonly spent: number;
  readonly reserved: number;
  readonly left: number;
}

export const cost: Command = {
  name: 'cost',
  words: '[caps | cap <scope> [<subject>] <dollars | off> | list]',
  sentence: 'What was spent, by whatever you ask; the caps nothing goes beyond.',
  options: {
    by: {
      type: 'string',
      value: 'WHAT',
      sentence:
        'film, scene, shot, line, take, operation, engine, model, user, key, template or day; model without it.',
    },
    film: { type: 'string', value: 'FILM', sentence: 'Only what one film cost: its id.' },
    since: { type: 'string', value: 'DAY', sentence: 'From this day on: 2026-11-01 (UTC).' },
    until: { type: 'string', value: 'DAY', sentence: 'Until the day before this one.' },
  },
  examples: [
    'reelwright cost',
    'reelwright cost --by shot --film film-1a2b3c4d',
    'reelwright cost cap month 20',
    'reelwright cost cap film "*" 2.50',
    'reelwright cost cap user anna off',
  ],
  async run(call) {
    const [verb, ...words] = call.words;
    if (verb === undefined) return await report(call);
    if (verb === 'caps' && words.length === 0) return await caps(call);
    if (verb === 'list' && words.length === 0) return await list(call);
    if (verb === 'cap') return await cap(call, words);
    throw usage(cost);
  },
};

const filter = (call: Call): Record<string, string> =>
  Object.fromEntries(
    ['film', 'since', 'until'].flatMap((name) => {
      const value = text(call, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );

async function report(call: Call): Promise<number> {
  const by = text(call, 'by') ?? 'model';
  const answer = await operate<Report>(call, { name: 'cost.report', input: { by, ...filter(call) } });
  const { terminal } = call;
  if (terminal.json) {
    terminal.data(JSON.stringify(answer));
    return 0;
  }
  const rows = answer.groups.map(({ group, cost: spent, charges, units }) => [
    group ?? '(none)',
    dollars(spent),
    `${charges} ${charges === 1 ? 'charge' : 'charges'}`,
    tokens(units),
  ]);
  const { total } = answer;
  rows.push([
    'in all',
    dollars(total.cost),
    `${total.charges} ${total.charges === 1 ? 'charge' : 'charges'}`,
    tokens(total.units),
  ]);
  for (const line of columns(rows)) terminal.data(line);
  if (total.presumed > 0)
    terminal.tell(
      `of this ${dollars(total.presumed)} was booked at its worst case: a process died before the answer was counted`,
    );
  return 0;
}

const tokens = ({ input = 0, output = 0 }: Readonly<Record<string, number>>): string =>
  input + output === 0 ? '' : `${input} tokens in, ${output} out`;

async function caps(call: Call): Promise<number> {
  const answer = await operate<{ caps: readonly Cap[] }>(call, { name: 'cap.list', input: {} });
  const { terminal } = call;
  if (terminal.json) terminal.data(JSON.stringify(answer));
  else {
    const rows = answer.caps.map(({ scope, subject, limit, spent, reserved, left }) => [
      scope,
      subject,
      `${dollars(spent)} of ${dollars(limit)}`,
      reserved === 0 ? '' : `${dollars(reserved)} set aside`,
      `${dollars(left)} left`,
    ]);
    for (const line of columns(rows)) terminal.data(line);
    if (rows.length === 0) terminal.tell('No cap yet. Set one: reelwright cost cap month 20');
  }
  return 0;
}

async function cap(call: Call, words: readonly string[]): Promise<number> {
  const [scope = '', ...rest] = words;
  const amount = rest.at(-1);
  const subject = rest.length === 2 ? (rest[0] ?? '') : '';
  if (amount === undefined || rest.length > 2) throw usage(cost);
  if (amount === 'off') {
    const lifted = await operate<object>(call, { name: 'cap.remove', input: { scope, subject } });
    call.terminal.data(call.terminal.json ? JSON.stringify(lifted) : 'lifted');
    return 0;
  }
  const limit = Number(amount.replace(/^\$/, ''));
  if (!Number.isFinite(limit))
    throw new Fault('usage', 'option-invalid', `${amount} is no amount of dollars.`, {
      hint: 'For example: reelwright cost cap month 20',
    });
  const set = await operate<object>(call, { name: 'cap.set', input: { scope, subject, dollars: limit } });
  if (call.terminal.json) call.terminal.data(JSON.stringify(set));
  else call.terminal.data(`at most ${dollars(limit)} ${scope === 'month' ? 'a month' : `for ${scope} ${subject}`}`);
  return 0;
}

interface Charge {
  readonly at: number;
  readonly cost: number;
  readonly engine: string;
  readonly model: string;
  readonly operation: string;
  readonly outcome: string;
  readonly units: Readonly<Record<string, number>>;
  readonly source: string;
  readonly price: string;
}

async function list(call: Call): Promise<number> {
  const film = text(call, 'film');
  const answer = await operate<{ charges: readonly Charge[] }>(call, {
    name: 'cost.list',
    input: film === undefined ? {} : { film },
  });
  const { terminal } = call;
  if (terminal.json) terminal.data(JSON.stringify(answer));
  else
    for (const line of columns(
      answer.charges.map((one) => [
        new Date(one.at).toISOString().slice(0, 19).replace('T', ' '),
        dollars(one.cost),
        `${one.engine}/${one.model}`,
        one.operation,
        one.outcome,
        `${tokens(one.units)} (${one.source}); price: ${one.price}`,
      ]),
    ))
      terminal.data(line);
  return 0;
}
