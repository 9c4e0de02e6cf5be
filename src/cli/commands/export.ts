import { resolve } from 'node:path';
import { BOARDS, CAPTIONS, CONTACT_SHEET, FILM, SOUND, TIMELINE } from '#compiler';
import { Fault } from '#fault';
import type { Film } from '#film';
import type { Artifact, StepId } from '#graph';
import { fountainOf } from '#story';
import { filming, type Studio } from '#studio';
import { type Call, type Command, text } from '../command.ts';
import { filmNamed, withStudio } from '../session.ts';

/** What comes out of the film's data alone. */
const WRITTEN: Readonly<Record<string, (film: Film) => Uint8Array>> = {
  fountain: (film) => fountainOf(film, { shots: false }),
  'fountain-shots': (film) => fountainOf(film, { shots: true }),
  json: (film) => Buffer.from(`${JSON.stringify(film, null, 2)}\n`),
};

/** What comes out of the last build. */
const BUILT: Readonly<Record<string, { readonly step: StepId; readonly output: string }>> = {
  film: { step: FILM, output: 'film' },
  sound: { step: SOUND, output: 'sound' },
  srt: { step: CAPTIONS, output: 'srt' },
  vtt: { step: CAPTIONS, output: 'vtt' },
  ass: { step: CAPTIONS, output: 'ass' },
  boards: { step: BOARDS, output: 'pdf' },
  contact: { step: CONTACT_SHEET, output: 'png' },
  timeline: { step: TIMELINE, output: 'timeline' },
};

const FORMATS = [...Object.keys(WRITTEN), ...Object.keys(BUILT)];

export const exportFilm: Command = {
  name: 'export',
  words: '<film>',
  sentence: 'Writes a film in another form, to standard output or a file.',
  options: {
    format: { type: 'string', short: 'f', value: 'FORMAT', sentence: `${FORMATS.join(', ')}; default fountain.` },
    output: { type: 'string', short: 'o', value: 'FILE', sentence: 'Where to; standard output without it.' },
  },
  examples: [
    'reelwright export lighthouse.fountain -f fountain-shots',
    'reelwright export lighthouse.fountain -f srt -o lighthouse.srt',
  ],
  run: async (call) => await withStudio(call, async (studio) => await write(call, studio)),
};

async function write(call: Call, studio: Studio): Promise<number> {
  const { checkOutput, place } = await filming();
  const format = text(call, 'format') ?? 'fountain';
  const target = text(call, 'output');
  if (!FORMATS.includes(format)) {
    throw new Fault('usage', 'format-unknown', `There is no format ${format}.`, {
      facts: { format, formats: FORMATS },
      hint: `There are ${FORMATS.join(', ')}.`,
    });
  }
  const { film } = await filmNamed(studio, call.words[0]);
  const artifact = await artifactOf(studio, film, format);
  if (target === undefined) {
    call.terminal.bytes(await studio.store.artifacts.read(artifact));
  } else {
    await checkOutput(resolve(target));
    await place(artifact, studio.store.artifacts, resolve(target));
    if (call.terminal.json)
      call.terminal.data(JSON.stringify({ film: film.id, format, path: resolve(target), size: artifact.size }));
    else call.terminal.tell(`${resolve(target)}  ${artifact.size} bytes`);
  }
  return 0;
}

async function artifactOf(studio: Studio, film: Film, format: string): Promise<Artifact> {
  const written = WRITTEN[format];
  if (written !== undefined) return await studio.store.artifacts.keep(written(film), 'text/plain');
  const { builtOutputs } = await filming();
  const { step, output } = BUILT[format] as { step: StepId; output: string };
  const made = (await builtOutputs(studio, film, step))[output];
  if (made === undefined)
    throw new Fault('not-found', 'film-not-built', `The last build of ${film.title} made no ${format}.`);
  return made;
}
