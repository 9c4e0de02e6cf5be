import { randomBytes } from 'node:crypto';
import { access, constants, copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { BOARDS, CAPTIONS, CHECK, CONTACT_SHEET, FILM } from '#compiler';
import { Fault } from '#fault';
import type { Artifact, Artifacts, BuildResult, StepId } from '#graph';

/** A file handed over: what it is and where it lies. */
export interface Delivery {
  readonly what: string;
  readonly path: string;
  readonly size: number;
}

/** What is handed over beside the film, by the ending it gets. */
const BESIDE: readonly {
  readonly what: string;
  readonly step: StepId;
  readonly output: string;
  readonly ending: string;
}[] = [
  { what: 'captions', step: CAPTIONS, output: 'srt', ending: '.srt' },
  { what: 'captions', step: CAPTIONS, output: 'vtt', ending: '.vtt' },
  { what: 'captions', step: CAPTIONS, output: 'ass', ending: '.ass' },
  { what: 'boards', step: BOARDS, output: 'pdf', ending: '.boards.pdf' },
  { what: 'contact sheet', step: CONTACT_SHEET, output: 'png', ending: '.contact.png' },
  { what: 'report', step: CHECK, output: 'text', ending: '.report.txt' },
  { what: 'report', step: CHECK, output: 'report', ending: '.report.json' },
];

/** Makes sure that files can be written there before hours of work are spent; throws a fault `output-unwritable`. */
export async function checkOutput(path: string): Promise<void> {
  const folder = dirname(path);
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (cause) {
    throw unwritable(folder, cause);
  }
}

/** Puts the film at `path` and everything that belongs to it beside it. Each file is there whole or not at all. */
export async function deliver(result: BuildResult, artifacts: Artifacts, path: string): Promise<readonly Delivery[]> {
  const stem = path.slice(0, path.length - extname(path).length);
  const files = [{ what: 'film', step: FILM, output: 'film', ending: '' }, ...BESIDE];
  const delivered: Delivery[] = [];
  for (const { what, step, output, ending } of files) {
    const artifact = result.outputs.get(step)?.[output];
    if (artifact === undefined) continue;
    const target = ending === '' ? path : `${stem}${ending}`;
    await place(artifact, artifacts, target);
    delivered.push({ what, path: target, size: artifact.size });
  }
  return delivered;
}

/** Copies an artifact to where somebody wants it: to a temporary name first, then renamed. */
export async function place(artifact: Artifact, artifacts: Artifacts, target: string): Promise<void> {
  const from = await artifacts.path(artifact);
  const draft = join(dirname(target), `.${randomBytes(6).toString('hex')}.part`);
  try {
    await copyFile(from, draft, constants.COPYFILE_FICLONE);
    const file = await open(draft, 'r+');
    await file.sync().finally(() => file.close());
    await rename(draft, target);
  } catch (cause) {
    await rm(draft, { force: true });
    throw unwritable(target, cause);
  }
}

function unwritable(path: string, cause: unknown): Fault {
  const code = cause instanceof Error ? (cause as NodeJS.ErrnoException).code : undefined;
  if (code === 'ENOSPC') {
    return new Fault('failure', 'disk-full', `There is no room left to write ${path}.`, {
      facts: { path },
      hint: 'Make room, or choose another place with -o; what was made is kept and will not be made again.',
      cause,
    });
  }
  return new Fault(
    'configuration',
    'output-unwritable',
    `${path} cannot be written${code === undefined ? '' : ` (${code})`}.`,
    {
      facts: { path },
      hint: 'Choose another place with -o.',
      cause,
    },
  );
}
