import type { Command } from '../command.ts';
import { backup } from './backup.ts';
import { clean } from './clean.ts';
import { doctor } from './doctor.ts';
import { explain } from './explain.ts';
import { exportFilm } from './export.ts';
import { film } from './film.ts';
import { history } from './history.ts';
import { importFilm } from './import.ts';
import { list } from './list.ts';
import { doOperation } from './operation.ts';
import { plugin } from './plugin.ts';
import { restore } from './restore.ts';

/** In the order `--help` shows them. */
export const COMMANDS: readonly Command[] = [
  film,
  importFilm,
  exportFilm,
  explain,
  history,
  doOperation,
  list,
  doctor,
  plugin,
  backup,
  restore,
  clean,
];
