import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Box, FilmTracks } from '#analysis';
import { Fault } from '#fault';
import { analysing } from '#studio';
import { type Call, type Command, number, oneWord, text } from '../command.ts';
import { withStudio } from '../session.ts';

export const track: Command = {
  name: 'track',
  words: '<video>',
  sentence: 'Follows something in a film, given as a box at a time; says where it was lost, and found again.',
  options: {
    box: {
      type: 'string',
      value: 'X,Y,W,H',
      sentence: 'Where it is: shares of the picture from the upper left, 0.4,0.3,0.2,0.5.',
    },
    at: { type: 'string', value: 'SECONDS', sentence: 'When it is there; at the beginning without it.' },
    name: { type: 'string', value: 'NAME', sentence: 'What to call it.' },
    both: { type: 'boolean', sentence: 'Also before that time.' },
    output: { type: 'string', short: 'o', value: 'FILE', sentence: 'Write every frame there as JSON.' },
  },
  examples: ['reelwright track ball.mp4 --box 0.45,0.6,0.08,0.12 --at 2.5 -o ball.json'],
  async run(call) {
    const path = resolve(oneWord(call, track));
    const given = { seconds: number(call, 'at') ?? 0, box: boxOf(text(call, 'box')), name: text(call, 'name') ?? 'it' };
    const { followInFilm } = await analysing();
    return await withStudio(call, async (studio) => {
      const tracks = await followInFilm(studio, {
        path,
        boxes: [given],
        direction: call.values['both'] === true ? 'both' : 'forward',
        signal: call.signal,
        onProgress: ({ seconds, of }) =>
          call.terminal.redraw(
            of === null ? 'following' : `following: ${Math.min(100, Math.round((seconds / of) * 100))} %`,
          ),
      });
      call.terminal.redraw('');
      const output = text(call, 'output');
      if (output !== undefined) await writeFile(resolve(output), `${JSON.stringify(tracks, null, 2)}\n`);
      if (call.terminal.json) call.terminal.data(JSON.stringify(tracks));
      else tell(call, tracks);
      if (output !== undefined) call.terminal.tell(resolve(output));
      return tracks.complete ? 0 : 130;
    });
  },
};

function boxOf(word: string | undefined): Box {
  const numbers = (word ?? '').split(',').map(Number);
  const [x, y, width, height] = numbers;
  if (
    numbers.length === 4 &&
    numbers.every(Number.isFinite) &&
    x !== undefined &&
    y !== undefined &&
    width !== undefined &&
    height !== undefined
  )
    return { x, y, width, height };
  throw new Fault('usage', 'option-invalid', word === undefined ? 'Where is it?' : `--box ${word} is not understood.`, {
    hint: 'It takes four shares of the picture: --box 0.4,0.3,0.2,0.5 is left, top, width, height.',
  });
}

function tell({ terminal }: Call, { tracks }: FilmTracks): void {
  for (const { name, parts, losses } of tracks) {
    for (const { from, to, identity, likeness, rivals } of parts) {
      const sure =
        identity === 'given'
          ? ''
          : `, by appearance (likeness ${likeness.toFixed(2)}${rivals > 0 ? `, ${rivals} other${rivals === 1 ? '' : 's'} look alike` : ''})`;
      terminal.data(`${name}  followed from ${from.toFixed(2)} s to ${to.toFixed(2)} s${sure}`);
    }
    for (const { from, to, reason } of losses)
      terminal.data(`${name}  lost from ${from.toFixed(2)} s to ${to.toFixed(2)} s: ${REASONS[reason]}`);
  }
}

const REASONS = {
  hidden: 'it could no longer be told',
  left: 'it had left the picture',
  cut: 'another shot began',
} as const;
