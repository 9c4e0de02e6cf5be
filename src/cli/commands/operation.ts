import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Fault } from '#fault';
import { operationNamed, runOperation } from '#studio';
import { type Call, type Command, oneWord, text } from '../command.ts';
import { filmNamed, withStudio } from '../session.ts';

export const doOperation: Command = {
  name: 'do',
  words: '<operation>',
  sentence: 'Runs any operation of the catalogue; `reelwright list` names them.',
  options: {
    film: { type: 'string', value: 'FILM', sentence: 'Which film: its id, path or title.' },
    input: { type: 'string', value: 'JSON|@FILE', sentence: 'What goes in; {} without it.' },
  },
  examples: [
    `reelwright do shot.reframe --film lighthouse.fountain --input '{"shot":"2B","size":"close"}'`,
    `reelwright do line.rewrite --film lighthouse.fountain --input '{"line":"line-1","text":"Not tonight."}'`,
  ],
  async run(call) {
    const name = oneWord(call, doOperation);
    const { needs, effect } = await operationNamed(name);
    const input = await inputOf(call);
    return await withStudio(call, async (studio) => {
      const named = text(call, 'film');
      const film = needs === 'film' || named !== undefined ? (await filmNamed(studio, named)).film.id : undefined;
      const answer = await runOperation(studio, { name, input, ...(film === undefined ? {} : { film }) }, call.signal);
      call.terminal.data(JSON.stringify(answer, null, call.terminal.json ? undefined : 2));
      if (needs === 'film' && effect === 'edit')
        call.terminal.tell(`recorded; \`reelwright history ${film} --undo\` takes it back`);
      return 0;
    });
  },
};

async function inputOf(call: Call): Promise<unknown> {
  const given = text(call, 'input') ?? '{}';
  const words = given.startsWith('@') ? await readInput(resolve(given.slice(1))) : given;
  try {
    return JSON.parse(words);
  } catch (cause) {
    throw new Fault(
      'usage',
      'input-not-json',
      `--input is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        hint: `Quote it for the shell: --input '{"shot":"2B"}', or keep it in a file: --input @input.json.`,
        cause,
      },
    );
  }
}

async function readInput(path: string): Promise<string> {
  return await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Fault('not-found', 'input-missing', `The input ${path} cannot be read.`, { facts: { path }, cause });
  });
}
