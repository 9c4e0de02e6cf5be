import { type Asking, type TextRequest, type ToolsUsed, type ToolUseEvent, useTools, type Wish } from '#models';
import { filming, type Studio } from '#studio';
import { type Call, text } from '../command.ts';
import { filmNamed } from '../session.ts';

/** Lets a model work on a film: it looks by itself, and changes what the person agrees to. */
export async function workOnFilm(call: Call, studio: Studio, request: TextRequest, asking: Asking): Promise<number> {
  const { filmBriefing, filmTools, operationOf } = await filming();
  const { film } = await filmNamed(studio, text(call, 'film'));
  const { gateway } = await studio.models();
  const attribution = { ...asking.attribution, operation: 'film.assist', film: film.id };
  const done: { operation: string; input: unknown; failed: boolean }[] = [];
  const wishes = new Map<string, Wish>();
  const working = useTools(
    { ...request, messages: [filmBriefing(film), ...request.messages] },
    {
      // What it is asked about changes under its hands: nothing is answered from memory.
      open: (next) => gateway.open(next, { ...asking, attribution, cache: 'skip' }),
      tools: filmTools(studio, film, asking.model ?? ''),
      approve: (wish) => agreed(call, { ...wish, name: operationOf(wish.name) }),
      signal: call.signal,
    },
  );
  for (;;) {
    const step = await working.next();
    if (step.done === true) return told(call, step.value, done, film.id);
    const event = step.value;
    if (event.type === 'tool-run') wishes.set(event.id, event.wish);
    if (event.type === 'tool-result') {
      const { id, name, failed, text: said } = event.result;
      const operation = operationOf(name);
      done.push({ operation, input: wishes.get(id)?.input ?? null, failed });
      if (failed) call.terminal.tell(call.terminal.paint.yellow(`${operation}: ${said}`));
    } else show(call, event, operationOf);
  }
}

function show({ terminal }: Call, event: ToolUseEvent, operationOf: (tool: string) => string): void {
  if (event.type === 'text-delta' && !terminal.json) terminal.bytes(Buffer.from(event.text));
  else if (event.type === 'notice') terminal.tell(event.notice.message);
  else if (event.type === 'tool-run')
    terminal.tell(terminal.paint.dim(`${operationOf(event.wish.name)} ${JSON.stringify(event.wish.input)}`));
}

async function agreed({ terminal, values }: Call, { name, description, effect, input }: Wish): Promise<boolean> {
  if (values['yes'] === true && effect === 'edit') return true;
  return (await terminal.confirm(`${description}\n  ${name} ${JSON.stringify(input)}\nDo it?`)) === true;
}

function told({ terminal }: Call, ended: ToolsUsed, done: readonly { failed: boolean }[], film: string): number {
  const { outcome, reason, usage, fault } = ended.ending;
  if (terminal.json) terminal.data(JSON.stringify({ film, text: ended.text, outcome, usage, done }));
  else terminal.bytes(Buffer.from('\n'));
  const how = outcome === 'complete' ? outcome : `${outcome} (${fault?.message ?? reason})`;
  terminal.tell(`${how}: ${usage.input} tokens in, ${usage.output} out, ${ended.steps} answers`);
  if (done.some(({ failed }) => !failed)) terminal.tell(`reelwright history ${film} shows what was changed`);
  return outcome === 'complete' ? 0 : outcome === 'failed' ? 8 : 10;
}
