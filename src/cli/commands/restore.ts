import { resolve } from 'node:path';
import { dataDirectory, restoreBackup } from '#store';
import { type Command, oneWord } from '../command.ts';

export const restore: Command = {
  name: 'restore',
  words: '<backup file>',
  sentence: 'Brings a backup back into an empty data directory; every file is checked first.',
  options: {
    force: { type: 'boolean', sentence: 'Even where there is something: what is there is moved aside, not deleted.' },
  },
  examples: ['REELWRIGHT_HOME=/srv/reelwright reelwright restore studio.reelwright-backup'],
  async run(call) {
    const source = resolve(oneWord(call, restore));
    const home = dataDirectory(call.environment);
    const restored = await restoreBackup(source, home, { force: call.values['force'] === true });
    if (call.terminal.json) call.terminal.data(JSON.stringify(restored));
    else call.terminal.tell(`restored ${source} to ${home}`);
    return 0;
  },
};
