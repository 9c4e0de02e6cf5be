import { type Unclosed, withoutAsides } from './asides.ts';
import { isExtensionUnclosed } from './cue.ts';
import type { SceneHeading, Screenplay, ScreenplayElement, ScreenplayProblem, Speech } from './screenplay.ts';

/** More problems than anybody reads; the last one says how many were left out. */
const MOST_PROBLEMS = 200;

const UNCLOSED = {
  note: { code: 'note-unclosed', message: 'This note is never closed with ]], so it is read as plain text.' },
  boneyard: { code: 'boneyard-unclosed', message: 'This /* is never closed with */, so what follows is read as text.' },
} as const;

/** What looks like a slip in a screenplay, in the order of the file. */
export function problemsOf(
  text: string,
  unclosed: readonly Unclosed[],
  elements: readonly ScreenplayElement[],
): ScreenplayProblem[] {
  const found = [...unclosedProblems(text, unclosed), ...elementProblems(elements)];
  found.sort((one, other) => one.line - other.line || one.column - other.column);
  return limited(found);
}

/** Keeps the first problems of a long list and says how many more there are. */
function limited(problems: readonly ScreenplayProblem[]): ScreenplayProblem[] {
  const [next] = problems.slice(MOST_PROBLEMS);
  if (next === undefined) return [...problems];
  const message = `There are ${problems.length - MOST_PROBLEMS} more problems from here on.`;
  return [...problems.slice(0, MOST_PROBLEMS), { ...next, code: 'more-problems', message }];
}

function unclosedProblems(text: string, unclosed: readonly Unclosed[]): ScreenplayProblem[] {
  const ends = /\r\n|\n|\r/g;
  let line = 1;
  let lineStart = 0;
  let end = ends.exec(text);
  return unclosed.slice(0, MOST_PROBLEMS * 2).map(({ kind, at }) => {
    for (; end !== null && end.index < at; end = ends.exec(text)) {
      line++;
      lineStart = end.index + end[0].length;
    }
    return { ...UNCLOSED[kind], line, column: at - lineStart + 1, severity: 'error' };
  });
}

function* elementProblems(elements: readonly ScreenplayElement[]): Generator<ScreenplayProblem> {
  const names = new Set(elements.flatMap((element) => (element.kind === 'speech' ? [element.cue.name] : [])));
  let before: ScreenplayElement | null = null;
  for (const element of elements) {
    if (element.kind === 'scene-heading') yield* headingProblems(element);
    else if (element.kind === 'speech') yield* speechProblems(element, before);
    else if (element.kind === 'action' && names.has(element.text.trim())) {
      yield warning(
        element,
        'cue-without-dialogue',
        `${element.text.trim()} stands alone: nothing is said under the name.`,
      );
    }
    if (element.kind !== 'note' && element.kind !== 'boneyard') before = element;
  }
}

function* headingProblems(heading: SceneHeading): Generator<ScreenplayProblem> {
  if (/(?:^|\s)#[^#\s]*$/.test(heading.text.slice(-40))) {
    const column = (heading.origin?.source.lastIndexOf('#') ?? 0) + 1;
    yield warning(
      heading,
      'scene-number-unclosed',
      'This scene number has no # behind it, so it is part of the heading.',
      column,
    );
  }
}

function* speechProblems({ cue, parts }: Speech, before: ScreenplayElement | null): Generator<ScreenplayProblem> {
  if (!parts.some((part) => part.kind === 'dialogue' || part.kind === 'lyrics')) {
    yield warning(cue, 'cue-without-dialogue', `${cue.name} is given the word, but says nothing.`);
  }
  if (cue.dual && before?.kind !== 'speech') {
    yield warning(
      cue,
      'dual-without-partner',
      `${cue.name} is to speak together with somebody, but nobody speaks just before.`,
    );
  }
  if (cue.origin !== undefined && isExtensionUnclosed(withoutAsides(cue.origin.source))) {
    yield warning(
      cue,
      'extension-unclosed',
      `The bracket behind ${cue.name} is never closed.`,
      cue.origin.source.lastIndexOf('(') + 1,
    );
  }
}

function warning(
  element: { readonly origin?: { readonly line: number; readonly source: string } },
  code: string,
  message: string,
  column?: number,
): ScreenplayProblem {
  const indent = (element.origin?.source.search(/\S/) ?? 0) + 1;
  return { code, message, line: element.origin?.line ?? 1, column: column ?? indent, severity: 'warning' };
}

/** The problems of a screenplay that are errors: something was surely meant otherwise. */
export const errorsOf = (screenplay: Screenplay): ScreenplayProblem[] =>
  screenplay.problems.filter((problem) => problem.severity === 'error');
