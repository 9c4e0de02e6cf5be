import { resolve } from 'node:path';
import { filming } from '#studio';
import { type Command, oneWord } from '../command.ts';
import { withStudio } from '../session.ts';
import { WISH_OPTIONS, WRITER_OPTIONS, wishesOf, writerOf } from './wishes.ts';

export const importFilm: Command = {
  name: 'import',
  words: '<screenplay.fountain | brief.txt | ->',
  sentence:
    'Reads a screenplay or a brief into the studio without making the film; read again, what still fits is kept.',
  options: { ...WISH_OPTIONS, ...WRITER_OPTIONS },
  async run(call) {
    const source = oneWord(call, importFilm);
    const wishes = wishesOf(call);
    const writer = writerOf(call);
    const { importManuscript, readManuscript, readStream } = await filming();
    return await withStudio(call, async (studio) => {
      const manuscript = source === '-' ? await readStream(call.terminal.input) : await readManuscript(resolve(source));
      const { film, revision, changed, problems, notes } = await importManuscript(
        studio,
        manuscript,
        wishes,
        call.signal,
        writer,
      );
      const counts = {
        scenes: film.scenes.length,
        shots: film.shots.length,
        lines: film.lines.length,
        characters: film.characters.length,
      };
      if (call.terminal.json) {
        call.terminal.data(
          JSON.stringify({ film: film.id, title: film.title, revision, changed, ...counts, problems, notes }),
        );
        return 0;
      }
      for (const { line, column, message, severity } of problems)
        call.terminal.tell(`${source}:${line}:${column} ${severity} ${message}`);
      for (const note of notes) call.terminal.tell(note);
      const said = Object.entries(counts)
        .map(([noun, number]) => `${number} ${noun}`)
        .join(', ');
      call.terminal.tell(`${film.title}: ${said}${changed ? '' : ' (nothing changed)'}`);
      call.terminal.data(film.id);
      return 0;
    });
  },
};
