import { resolve } from 'node:path';
import type { Command } from '../command.ts';
import { withStudio } from '../session.ts';

export const backup: Command = {
  name: 'backup',
  words: '[FILE]',
  sentence: 'Writes everything in the studio into one file, while others go on working.',
  options: { 'films-only': { type: 'boolean', sentence: 'Without what can be made again: voices, pictures, films.' } },
  examples: ['reelwright backup studio.reelwright-backup'],
  async run(call) {
    return await withStudio(call, async ({ store }) => {
      const [target] = call.words;
      const written = await store.backup(target === undefined ? undefined : resolve(target), {
        withArtifacts: call.values['films-only'] !== true,
      });
      if (call.terminal.json) call.terminal.data(JSON.stringify(written));
      else call.terminal.data(written.path);
      return 0;
    });
  },
};
