import { Fault } from '#fault';
import { runOperation, type Studio } from '#studio';
import { type Call, type Command, text } from '../command.ts';
import { filmNamed, withStudio } from '../session.ts';

export const history: Command = {
  name: 'history',
  words: '<film>',
  sentence: 'Shows every change of a film; takes changes back, names versions, brings them back.',
  options: {
    undo: { type: 'boolean', sentence: 'Take back the last change.' },
    redo: { type: 'boolean', sentence: 'Do again what was taken back.' },
    name: { type: 'string', value: 'NAME', sentence: 'Name the film as it is now.' },
    restore: { type: 'string', value: 'NAME|N', sentence: 'Bring back a named version or a revision.' },
    compare: { type: 'string', value: 'NAME|N', sentence: 'What has changed since then.' },
  },
  examples: ['reelwright history lighthouse.fountain', 'reelwright history lighthouse.fountain --undo'],
  run: async (call) => await withStudio(call, async (studio) => await act(call, studio)),
};

interface Wanted {
  readonly operation: string;
  readonly input: unknown;
}

function wanted(call: Call): Wanted {
  const asked: Wanted[] = [];
  const version = (word: string) => (/^\d+$/.test(word) ? Number(word) : word);
  if (call.values['undo'] === true) asked.push({ operation: 'history.undo', input: {} });
  if (call.values['redo'] === true) asked.push({ operation: 'history.redo', input: {} });
  const name = text(call, 'name');
  if (name !== undefined) asked.push({ operation: 'history.name', input: { name } });
  for (const verb of ['restore', 'compare']) {
    const word = text(call, verb);
    if (word !== undefined) asked.push({ operation: `history.${verb}`, input: { version: version(word) } });
  }
  if (asked.length > 1)
    throw new Fault('usage', 'option-invalid', 'One thing at a time: undo, redo, name, restore or compare.');
  return asked[0] ?? { operation: 'history.list', input: {} };
}

async function act(call: Call, studio: Studio): Promise<number> {
  const { operation, input } = wanted(call);
  const { film } = await filmNamed(studio, call.words[0]);
  const answer = await runOperation(studio, { name: operation, film: film.id, input }, call.signal);
  if (call.terminal.json) call.terminal.data(JSON.stringify(answer));
  else for (const line of lines(answer as Answer)) call.terminal.data(line);
  return 0;
}

interface Answer {
  readonly changes?: readonly { revision: number; at: number; by: string; operation: string; summary: string }[];
  readonly versions?: readonly { name: string; revision: number }[];
  readonly differences?: readonly string[];
  readonly summary?: string;
  readonly name?: string;
  readonly revision?: number;
}

function lines(answer: unknown): string[] {
  const { changes, versions, differences, summary, name, revision } = answer as Answer;
  if (differences !== undefined) return differences.length === 0 ? ['Nothing is different.'] : [...differences];
  if (changes === undefined) return [`${revision}  ${summary ?? `named ${name}`}`];
  const named = (at: number) =>
    (versions ?? [])
      .filter((version) => version.revision === at)
      .map((version) => `  [${version.name}]`)
      .join('');
  return changes.map(
    ({ revision: number, at, by, operation, summary: said }) =>
      `${String(number).padStart(4)}  ${new Date(at).toISOString().slice(0, 16).replace('T', ' ')}  ${by.padEnd(5)} ${operation.padEnd(18)} ${said}${named(number)}`,
  );
}
