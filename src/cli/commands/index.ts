import type { Command } from '../command.ts';
import { ask } from './ask.ts';
import { backup } from './backup.ts';
import { clean } from './clean.ts';
import { cost } from './cost.ts';
import { doctor } from './doctor.ts';
import { engine } from './engine.ts';
import { explain } from './explain.ts';
import { exportFilm } from './export.ts';
import { film } from './film.ts';
import { history } from './history.ts';
import { importFilm } from './import.ts';
import { key } from './key.ts';
import { list } from './list.ts';
import { doOperation } from './operation.ts';
import { plugin } from './plugin.ts';
import { restore } from './restore.ts';
import { serve } from './serve.ts';

/** In the order `--help` shows them. */
export const COMMANDS: readonly Command[] = [
  film,
  importFilm,
  exportFilm,
  explain,
  history,
  doOperation,
  list,
  ask,
  engine,
  cost,
  key,
  serve,
  doctor,
  plugin,
  backup,
  restore,
  clean,
];
