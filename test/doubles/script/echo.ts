import { instanceOf } from './instance.ts';
import type { Asked, Scripted } from './script.ts';

/** Tokens of the asker's words that are repeated. */
const MOST = 400;

/** What a double says to these words when nobody has told it anything else. */
export const echoOf = (words: string): string => `You said “${[...words].slice(0, MOST).join('')}”.`;

/** The answer that follows from the request alone. */
export function echo(asked: Asked): Scripted {
  const tool = wantedTool(asked);
  const reasoning = asked.reasoning ? { reasoning: 'Somebody asks; what they said is said again.' } : {};
  if (tool !== undefined)
    return {
      ...reasoning,
      toolCalls: [{ name: tool.name, arguments: JSON.stringify(instanceOf(tool.parameters ?? { type: 'object' })) }],
    };
  const words = asked.turns.at(-1)?.text ?? '';
  return { ...reasoning, text: shaped(asked.format, echoOf(words)) };
}

function shaped(format: Asked['format'], words: string): string {
  if (format === 'text') return words;
  if (format === 'json') return JSON.stringify({ answer: words });
  if ('choice' in format) return format.choice[0] ?? '';
  return 'pattern' in format
    ? String(instanceOf({ type: 'string', pattern: format.pattern }))
    : JSON.stringify(instanceOf(format.schema));
}

/** The tool that must be called: the one named, or the first. */
function wantedTool({ tools, toolChoice }: Asked): Asked['tools'][number] | undefined {
  if (typeof toolChoice === 'object') return tools.find(({ name }) => name === toolChoice.name);
  return toolChoice === 'required' ? tools[0] : undefined;
}
