import type { Film } from './film.ts';

/** Something in a film that cannot be as it is. */
export interface Finding {
  readonly code: 'id-twice' | 'id-dangling' | 'reference-crossed' | 'unlisted' | 'circled-missing';
  /** Where, as a person would write it: `shots[2].covers[0].line`. */
  readonly path: string;
  readonly sentence: string;
}

/** Whether the film holds together: ids given once, and every id that is named exists and belongs where it is named. Empty when it does. */
export function checkFilm(film: Film): readonly Finding[] {
  return [...checkIds(film), ...checkScenes(film), ...checkShots(film), ...checkLines(film), ...checkTakes(film)];
}

function* checkIds(film: Film): Generator<Finding> {
  for (const kind of ['characters', 'scenes', 'shots', 'lines'] as const) {
    const seen = new Set<string>();
    for (const [index, { id }] of film[kind].entries()) {
      if (seen.has(id)) yield finding('id-twice', `${kind}[${index}].id`, `The id “${id}” is given twice.`);
      seen.add(id);
    }
  }
}

function* checkScenes(film: Film): Generator<Finding> {
  const lines = new Map(film.lines.map((line) => [line.id, line.scene]));
  const shots = new Map(film.shots.map((shot) => [shot.id, shot.scene]));
  const listed = new Set<string>();
  for (const [index, scene] of film.scenes.entries()) {
    for (const [position, element] of scene.elements.entries()) {
      if (element.kind !== 'line') continue;
      const path = `scenes[${index}].elements[${position}].line`;
      yield* belongs(path, 'line', element.line, lines.get(element.line), scene.id);
      if (listed.has(element.line)) yield finding('id-twice', path, `The line “${element.line}” is said twice.`);
      listed.add(element.line);
    }
    for (const [position, shot] of scene.shots.entries()) {
      const path = `scenes[${index}].shots[${position}]`;
      yield* belongs(path, 'shot', shot, shots.get(shot), scene.id);
      if (listed.has(shot)) yield finding('id-twice', path, `The shot “${shot}” is listed twice.`);
      listed.add(shot);
    }
  }
  for (const kind of ['shots', 'lines'] as const) {
    for (const [index, { id }] of film[kind].entries()) {
      if (!listed.has(id)) yield finding('unlisted', `${kind}[${index}]`, `“${id}” stands in no scene.`);
    }
  }
}

function* checkShots(film: Film): Generator<Finding> {
  const scenes = new Set<string>(film.scenes.map((scene) => scene.id));
  const cast = new Set<string>(film.characters.map((character) => character.id));
  const lines = new Map(film.lines.map((line) => [line.id, line.scene]));
  for (const [index, shot] of film.shots.entries()) {
    const at = `shots[${index}]`;
    yield* exists(`${at}.scene`, 'scene', shot.scene, scenes);
    for (const [place, id] of shot.subjects.entries()) yield* exists(`${at}.subjects[${place}]`, 'character', id, cast);
    if (shot.over !== null) yield* exists(`${at}.over`, 'character', shot.over, cast);
    for (const [place, { character }] of shot.performances.entries()) {
      yield* exists(`${at}.performances[${place}].character`, 'character', character, cast);
    }
    for (const [place, covered] of shot.covers.entries()) {
      if (covered.kind !== 'line') continue;
      yield* belongs(`${at}.covers[${place}].line`, 'line', covered.line, lines.get(covered.line), shot.scene);
    }
  }
}

function* checkLines(film: Film): Generator<Finding> {
  const scenes = new Set<string>(film.scenes.map((scene) => scene.id));
  const cast = new Set<string>(film.characters.map((character) => character.id));
  for (const [index, line] of film.lines.entries()) {
    yield* exists(`lines[${index}].scene`, 'scene', line.scene, scenes);
    yield* exists(`lines[${index}].character`, 'character', line.character, cast);
  }
}

function* checkTakes(film: Film): Generator<Finding> {
  const seen = new Set<string>();
  for (const kind of ['shots', 'lines'] as const) {
    for (const [index, { id, takes, circled }] of film[kind].entries()) {
      for (const [place, take] of takes.entries()) {
        const path = `${kind}[${index}].takes[${place}].id`;
        if (seen.has(take.id)) yield finding('id-twice', path, `The id “${take.id}” is given twice.`);
        seen.add(take.id);
      }
      if (circled !== null && !takes.some((take) => take.id === circled)) {
        yield finding('circled-missing', `${kind}[${index}].circled`, `“${id}” has no take “${circled}” to circle.`);
      }
    }
  }
}

function* exists(path: string, kind: string, id: string, known: ReadonlySet<string>): Generator<Finding> {
  if (!known.has(id)) yield finding('id-dangling', path, `There is no ${kind} “${id}”.`);
}

function* belongs(path: string, kind: string, id: string, home: string | undefined, scene: string): Generator<Finding> {
  if (home === undefined) yield finding('id-dangling', path, `There is no ${kind} “${id}”.`);
  else if (home !== scene) {
    yield finding('reference-crossed', path, `The ${kind} “${id}” belongs to “${home}”, not to “${scene}”.`);
  }
}

function finding(code: Finding['code'], path: string, sentence: string): Finding {
  return { code, path, sentence };
}
