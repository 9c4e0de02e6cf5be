import { basename, extname, resolve } from 'node:path';
import { Fault } from '#fault';
import { describeReason, type Reason } from '#graph';
import { filming, type Imported, type Standing, type Studio } from '#studio';
import { type Call, type Command, oneWord, text } from '../command.ts';
import { Progress } from '../progress.ts';
import { filmReport, reportLines } from '../report.ts';
import { withStudio } from '../session.ts';
import { WISH_OPTIONS, WRITER_OPTIONS, wishesOf, writerOf } from './wishes.ts';

export const film: Command = {
  name: 'film',
  words: '<screenplay.fountain | brief.txt | brief.md | ->',
  sentence:
    'Makes a film of a screenplay or a brief: drawn, voiced, scored, captioned. Made again, only what changed is made.',
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      sentence: 'The film; default <name>.mp4 here. Captions, boards and report lie beside it.',
    },
    ...WISH_OPTIONS,
    ...WRITER_OPTIONS,
    'dry-run': { type: 'boolean', sentence: 'Say what would be made and why, and make nothing.' },
  },
  examples: [
    'reelwright film examples/lighthouse/lighthouse.fountain',
    'reelwright film brief.txt --writer model --model ollama --budget 0.10',
    'reelwright film brief.txt --seconds 30 --size 720x1280 -o story.mp4',
    'echo "A robot finds a flower in the rain." | reelwright film - -o robot.mp4',
  ],
  run: async (call) => await withStudio(call, async (studio) => await make(call, studio)),
};

async function make(call: Call, studio: Studio): Promise<number> {
  const { checkOutput, examineFilm, importManuscript, readManuscript, readStream } = await filming();
  const source = oneWord(call, film);
  const wishes = wishesOf(call);
  const output = outputFor(source, text(call, 'output'));
  const dry = call.values['dry-run'] === true;
  if (!dry) await checkOutput(output);
  const manuscript = source === '-' ? await readStream(call.terminal.input) : await readManuscript(resolve(source));
  const writer = writerOf(call);
  if (dry && writer.by === 'model') throw drySpending();
  const imported = await importManuscript(studio, manuscript, wishes, call.signal, writer);
  tellImported(call, imported, source);
  if (dry) return await tellPlan(call, imported, await examineFilm(studio, imported.film));
  return await build(call, studio, imported, output);
}

/** Only the shots of a screenplay that exists can be counted: writing one is not dry. */
const drySpending = (): Fault =>
  new Fault('usage', 'dry-run-spends', 'A dry run spends nothing, and a model that writes costs something.', {
    hint: 'Write it first (reelwright import BRIEF --writer model --budget 0.10), or ask what it costs: reelwright ask - --dry-run < BRIEF',
  });

function outputFor(source: string, wanted: string | undefined): string {
  if (wanted !== undefined) return resolve(extname(wanted) === '' ? `${wanted}.mp4` : wanted);
  return resolve(source === '-' ? 'film.mp4' : `${basename(source, extname(source))}.mp4`);
}

async function build(call: Call, studio: Studio, imported: Imported, output: string): Promise<number> {
  const { buildFilm, deliver } = await filming();
  const { terminal, signal } = call;
  const began = studio.clock();
  let progress: Progress | undefined;
  try {
    const result = await buildFilm(studio, imported.film, {
      signal,
      onPlan: (steps) => {
        progress = new Progress(terminal, studio.clock, steps);
      },
      onEvent: (event) => progress?.hear(event),
      onWait: (pid) => terminal.tell(`waiting: process ${pid ?? ''} is building this film`),
    });
    progress?.end();
    const files = await deliver(result, studio.store.artifacts, output);
    const report = await filmReport(studio, imported, result, files, (studio.clock() - began) / 1000);
    if (terminal.json) terminal.data(JSON.stringify(report));
    else for (const line of reportLines(report, terminal.paint)) terminal.tell(line);
    if (!terminal.json) terminal.data(output);
    return report.check.passed ? 0 : 10;
  } finally {
    progress?.end();
  }
}

/** At most this many problems are shown one by one. */
const SHOWN = 8;

function tellImported({ terminal }: Call, { problems, notes, film: made }: Imported, source: string): void {
  for (const { line, column, message, severity } of problems.slice(0, SHOWN)) {
    const paint = severity === 'error' ? terminal.paint.red : terminal.paint.yellow;
    terminal.tell(`${source}:${line}:${column} ${paint(severity)} ${message}`);
  }
  if (problems.length > SHOWN) terminal.tell(`... and ${problems.length - SHOWN} more remarks`);
  for (const note of notes) terminal.tell(terminal.paint.dim(note));
  terminal.tell(
    `${terminal.paint.bold(made.title)}: ${count(made.scenes.length, 'scene')}, ${count(made.shots.length, 'shot')}, ${count(made.lines.length, 'line')}, ${count(made.characters.length, 'character')}`,
  );
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

async function tellPlan({ terminal }: Call, imported: Imported, standings: readonly Standing[]): Promise<number> {
  const made = standings.filter(({ reason }) => reason.state !== 'current');
  if (terminal.json) {
    const steps = standings.map(({ step, reason }) => ({ step: step.id, stage: step.stage, ...reason }));
    terminal.data(JSON.stringify({ film: imported.film.id, title: imported.film.title, cost: 0, steps }));
    return 0;
  }
  for (const { step, reason } of made) terminal.data(`${step.id}  ${describeReason(reason)}`);
  const blocked = made.some(({ reason }: { reason: Reason }) => reason.state === 'blocked');
  terminal.tell(
    made.length === 0
      ? 'Nothing would be made: the film is up to date.'
      : `${count(made.length, 'step')} would be made${blocked ? ', and what follows from them' : ''}; ${standings.length - made.length} are current. It costs nothing.`,
  );
  return 0;
}
