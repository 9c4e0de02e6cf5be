import { listOperations, operationNamed } from '#studio';
import type { Call, Command } from '../command.ts';
import { withStudio } from '../session.ts';

export const list: Command = {
  name: 'list',
  words: '[films | <operation>]',
  sentence: 'Names the operations; the films of this studio; or shows what one operation takes.',
  options: {},
  async run(call) {
    const [word] = call.words;
    if (word === 'films') return await films(call);
    return word === undefined ? await operations(call) : await details(call, word);
  },
};

async function operations({ terminal }: Call): Promise<number> {
  const entries = await listOperations();
  if (terminal.json) {
    terminal.data(
      JSON.stringify({
        operations: entries.map(({ name, sentence, effect, needs }) => ({ name, sentence, effect, needs })),
      }),
    );
    return 0;
  }
  const width = Math.max(...entries.map(({ name }) => name.length));
  for (const { name, sentence, effect } of entries)
    terminal.data(`${name.padEnd(width)}  ${effect.padEnd(7)}  ${sentence}`);
  return 0;
}

async function details({ terminal }: Call, word: string): Promise<number> {
  const { name, sentence, effect, needs, input, output } = await operationNamed(word);
  terminal.data(JSON.stringify({ name, sentence, effect, needs, input, output }, null, terminal.json ? undefined : 2));
  return 0;
}

async function films(call: Call): Promise<number> {
  return await withStudio(call, async ({ store }) => {
    const all = await store.films.list();
    if (call.terminal.json) {
      call.terminal.data(JSON.stringify({ films: all }));
      return 0;
    }
    for (const { id, title, source, shots, revision } of all)
      call.terminal.data(`${id}  ${title}  ${shots} shots  revision ${revision}  ${source}`);
    if (all.length === 0) call.terminal.tell('No film yet. Make one: reelwright film <screenplay>');
    return 0;
  });
}
