import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Analysis, Part, Progress } from '#analysis';
import { Fault } from '#fault';
import { analysing } from '#studio';
import { type Call, type Command, number, oneWord, text } from '../command.ts';
import { withStudio } from '../session.ts';

export const analyze: Command = {
  name: 'analyze',
  words: '<video or sound>',
  sentence: 'Finds out about a film: shots, composition, camera, coherence, sound; says what stands out, and where.',
  options: {
    output: { type: 'string', short: 'o', value: 'FILE', sentence: 'Write everything there as JSON.' },
    report: {
      type: 'string',
      value: 'FOLDER',
      sentence: 'Write a report there: a page that needs nothing else, plots as SVG and PNG, the JSON.',
    },
    only: {
      type: 'string',
      value: 'PART[,PART]',
      sentence: 'shots, composition, camera, coherence, audio; all of them without it.',
    },
    quick: { type: 'boolean', sentence: 'Leave out frames that no other is made from: faster, and approximate.' },
    sensitivity: {
      type: 'string',
      value: '0..1',
      sentence: 'How easily a shot is told from the next; 0.5 without it. Asked again, it answers at once.',
    },
    schema: { type: 'boolean', sentence: 'Write the JSON Schema of the answer, and do nothing else.' },
  },
  examples: [
    'reelwright analyze holiday.mp4',
    'reelwright analyze holiday.mp4 --report holiday-report',
    'reelwright analyze song.ogg --only audio --json',
  ],
  async run(call) {
    if (call.values['schema'] === true) {
      call.terminal.data(JSON.stringify((await analysing()).analysisSchema(), null, 2));
      return 0;
    }
    const path = resolve(oneWord(call, analyze));
    // Another program is asked what the file is while our own rooms are still being loaded.
    const { probe } = await import('#media');
    const media = probe(path, { signal: call.signal });
    media.catch(() => {});
    const { analyseFilm, writeReport } = await analysing();
    const only = text(call, 'only')?.split(',') as readonly Part[] | undefined;
    const sensitivity = number(call, 'sensitivity');
    return await withStudio(call, async (studio) => {
      const found = await analyseFilm(studio, {
        path,
        media,
        signal: call.signal,
        tier: call.values['quick'] === true ? 'quick' : 'full',
        onProgress: (progress) => call.terminal.redraw(progressLine(progress)),
        ...(only === undefined ? {} : { only }),
        ...(sensitivity === undefined ? {} : { shots: { sensitivity } }),
      });
      call.terminal.redraw('');
      const { analysis } = found;
      const output = text(call, 'output');
      if (output !== undefined) await written(resolve(output), `${JSON.stringify(analysis, null, 2)}\n`);
      const report = text(call, 'report');
      const page =
        report === undefined
          ? undefined
          : await writeReport(found, path, resolve(report), new AbortController().signal);
      if (call.terminal.json) call.terminal.data(JSON.stringify(analysis));
      else tell(call, analysis);
      for (const file of [output === undefined ? undefined : resolve(output), page])
        if (file !== undefined) call.terminal.tell(file);
      return analysis.made.complete ? 0 : 130;
    });
  },
};

async function written(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((cause: unknown) => {
    throw new Fault('usage', 'output-unwritable', `${path} cannot be written.`, { facts: { path }, cause });
  });
}

/** Insights that are shown; the JSON and the page have all of them. */
const SHOWN = 12;

function tell({ terminal }: Call, { summary, insights, made, quality }: Analysis): void {
  terminal.data(summary);
  if (quality.technical !== null) {
    const parts = quality.parts.flatMap(({ name, score }) => (score === null ? [] : [`${name} ${score}`]));
    terminal.data(`technical quality ${quality.technical} of 100: ${parts.join(', ')}`);
  }
  const paint = { issue: terminal.paint.red, note: terminal.paint.yellow, strength: terminal.paint.green };
  const told = [...Map.groupBy(insights, ({ kind, code }) => `${kind} ${code}`).values()];
  for (const [first, ...others] of told.slice(0, SHOWN)) {
    if (first === undefined) continue;
    const { kind, sentence, advice } = first;
    const again = others.length === 0 ? '' : ` (and ${others.length} more like it)`;
    terminal.data(`${paint[kind](kind.padEnd(8))} ${sentence}${again}`);
    if (advice !== '') terminal.data(`         ${terminal.paint.dim(advice)}`);
  }
  if (told.length > SHOWN) terminal.data(`... and ${told.length - SHOWN} more`);
  if (made.kept) terminal.tell('it had been looked at before: nothing was decoded again');
}

const progressLine = ({ seconds, of, frames }: Progress): string =>
  of === null || of === 0
    ? `looking: ${frames} frames`
    : `looking: ${Math.min(100, Math.round((seconds / of) * 100))} %`;
