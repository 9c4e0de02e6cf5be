/** What a strict reader of event streams sees: names and data, comments left out. */
export function eventsOf(stream: string): { event: string; data: string }[] {
  return stream
    .split('\n\n')
    .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith(':')))
    .filter((lines) => lines.length > 0)
    .map((lines) => ({ event: field(lines, 'event'), data: field(lines, 'data') }));
}

const field = (lines: readonly string[], name: string): string =>
  lines
    .filter((line) => line.startsWith(`${name}: `))
    .map((line) => line.slice(name.length + 2))
    .join('\n');
