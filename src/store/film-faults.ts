import { Fault } from '#fault';

export const filmMissing = (film: string): Fault =>
  new Fault('not-found', 'film-missing', `There is no film ${film}.`, {
    facts: { film },
    hint: 'List the films to see their ids.',
  });

export const filmRemoved = (film: string): Fault =>
  new Fault('not-found', 'film-removed', `The film ${film} was removed.`, {
    facts: { film },
    hint: 'Restore it first; everything of it is kept.',
  });

export const outOfOrder = (film: string, revision: number, expected: number | null): Fault =>
  new Fault(
    'failure',
    'change-out-of-order',
    `Change ${revision} cannot follow revision ${expected ?? 0} of ${film}.`,
    {
      facts: { film, revision, expected },
    },
  );

export const changedMeanwhile = (
  film: string,
  expected: number | null,
  stored: { readonly revision: number } | undefined,
): Fault =>
  new Fault('conflict', 'film-changed-meanwhile', `The film ${film} was changed by somebody else in the meantime.`, {
    facts: { film, expected, stored: stored?.revision ?? null },
    hint: 'Load it again and make the change on what is there now.',
  });

export const sourceTaken = (film: string, source: string, cause: unknown): Fault =>
  new Fault('conflict', 'source-taken', `Another film is already made from ${source}.`, {
    facts: { film, source },
    hint: 'Change that film, or remove it first.',
    cause,
  });

export const versionExists = (film: string, name: string, cause: unknown): Fault =>
  new Fault('conflict', 'version-exists', `The film ${film} already has a version "${name}".`, {
    facts: { film, name },
    hint: 'Choose another name.',
    cause,
  });

export const versionMissing = (film: string, name: string): Fault =>
  new Fault('not-found', 'version-missing', `The film ${film} has no version "${name}".`, { facts: { film, name } });
