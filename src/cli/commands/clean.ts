import type { Command } from '../command.ts';
import { withStudio } from '../session.ts';

export const clean: Command = {
  name: 'clean',
  words: '',
  sentence: 'Gives back the room of what no film needs any more.',
  options: { 'dry-run': { type: 'boolean', sentence: 'Say how much, and remove nothing.' } },
  async run(call) {
    return await withStudio(call, async ({ store }) => {
      const dryRun = call.values['dry-run'] === true;
      const collected = await store.collect({ dryRun });
      if (call.terminal.json) call.terminal.data(JSON.stringify(collected));
      else
        call.terminal.tell(
          `${dryRun ? 'could remove' : 'removed'} ${collected.files} files, ${(collected.bytes / 1e6).toFixed(1)} MB`,
        );
      return 0;
    });
  },
};
