import { Fault } from '#fault';
import type { Plugin } from '#studio';
import { installPlugin, listPlugins, pluginNamed, removePlugin } from '#studio';
import type { Call, Command } from '../command.ts';

export const plugin: Command = {
  name: 'plugin',
  words: 'list | install <name> | remove <name>',
  sentence: 'Fetches heavy or optional engines when you want them: language models from a file, ...',
  options: {},
  examples: ['reelwright plugin list', 'reelwright plugin install llama'],
  async run(call) {
    const [verb = 'list', name] = call.words;
    if (verb === 'list') return shown(call, listPlugins());
    if ((verb !== 'install' && verb !== 'remove') || name === undefined) {
      throw new Fault('usage', 'word-unexpected', `reelwright plugin takes ${plugin.words}.`, {
        hint: `reelwright plugin ${plugin.words}`,
      });
    }
    if (verb === 'remove') return shown(call, [removePlugin(name)]);
    if (!pluginNamed(name).installed) call.terminal.tell(`fetching what ${name} needs`);
    return shown(call, [await installPlugin(name, (line) => call.terminal.tell(line), call.signal)]);
  },
};

function shown({ terminal }: Call, plugins: readonly Plugin[]): number {
  if (terminal.json) terminal.data(JSON.stringify({ plugins }));
  else
    for (const { name, installed, description } of plugins)
      terminal.data(`${name}  ${installed ? 'installed' : 'not installed'}  ${description}`);
  return 0;
}
