import { type Act, type Casting, type Film, FilmId, type Performance, type Shot } from '#film';
import { appearance, SETTINGS } from '../conform/fixture.ts';
import { conform } from '../conform/index.ts';
import { CASTS, type ExpectedAction } from './action-lines.ts';
import { planShots } from './plan.ts';

/** What a planned film made of an action line. */
export interface Judged {
  readonly expected: ExpectedAction;
  readonly people: string;
  readonly things: string;
  /** `neutral`: nothing shown is false, but something expected is not shown. */
  readonly verdict: 'right' | 'neutral' | 'wrong';
  readonly why: string;
}

const LANGUAGES: Partial<Record<ExpectedAction['cast'], string>> = {
  italian: 'it-IT',
  french: 'fr-FR',
  spanish: 'es-ES',
  german: 'de-DE',
};

const VOICE: Casting = { engine: 'none', voice: 'none', language: 'en-US', rate: 155, pitch: 50, range: 50 };

/** The film of a heading, an introduction and the line. */
function filmOfLine({ cast, line }: ExpectedAction): Film {
  const [heading, introduction] = CASTS[cast];
  const screenplay = `${heading}\n\n${introduction}\n\n${line}\n`;
  const language = LANGUAGES[cast] ?? 'en-US';
  const { film } = conform({
    source: {
      kind: 'screenplay',
      path: '/films/line.fountain',
      text: screenplay,
      encoding: 'utf-8',
      written: 'as-given',
    },
    screenplay,
    settings: { ...SETTINGS, language },
    previous: null,
    filmId: FilmId.parse('film'),
    design: ({ name, gender, age }) => ({
      ...appearance(0x335577),
      kind: name === 'DOG' || name === 'CAT' || name === 'DAISY' ? 'animal' : 'person',
      presents: gender,
      age,
    }),
    cast: () => ({ ...VOICE, language }),
  });
  return planShots(film);
}

/** Acts that show nothing in particular: nothing false, nothing told. */
const PLAIN = new Set(['stand', 'listen', 'talk']);

/** A movement shows how it ends, too. */
const ENDS_IN: Partial<Record<Act, Act>> = {
  'sit-down': 'sit',
  'stand-up': 'stand',
  'get-up': 'stand',
  'kneel-down': 'kneel',
  'lie-down': 'sleep',
  'pick-up': 'hold',
};

/** Says what somebody is on or works at, and is nothing in the hand. */
const ON_OR_AT = /^(?:reins|handlebars|shoulders|piano|keyboard|dough)$/;

/** How somebody else may stay while the line plays. */
const LASTING = new Set(['sit', 'look']);

/** Plans the film of a line and compares it with what was expected. */
export function judged(expected: ExpectedAction): Judged {
  const film = filmOfLine(expected);
  const names = new Map(film.characters.map(({ id, name }) => [id, name]));
  const shots = shotsOf(film, expected.line);
  const performances = shots.flatMap((shot) => shot.performances);
  const byName = Map.groupBy(performances, (one) => names.get(one.character) ?? '');
  const things = new Set(
    shots.flatMap((shot) => [
      ...shot.props,
      ...shot.performances.map((one) => (ON_OR_AT.test(one.holds) ? '' : one.holds)),
      ...(shot.framing === 'insert' ? [shot.detail] : []),
    ]),
  );
  things.delete('');
  const [missing, false_] = compare(expected, byName, things);
  return {
    expected,
    people: [...byName].map(([name, acted]) => `${name}:${actsOf(acted)}`).join(' '),
    things: [...things].join(' '),
    verdict: false_.length > 0 ? 'wrong' : missing.length > 0 ? 'neutral' : 'right',
    why: [...false_, ...missing].join(', '),
  };
}

const actsOf = (acted: readonly Performance[]): string => [...new Set(acted.map(({ act }) => act))].join('/');

/** The shots that play words of the line, and the inserts and reactions between them. */
function shotsOf(film: Film, line: string): Shot[] {
  const plays = (shot: Shot) =>
    shot.covers.some((part) => part.kind === 'action' && part.text.trim() !== '' && line.includes(part.text.trim()));
  const first = film.shots.findIndex(plays);
  if (first < 0) return [];
  return film.shots.slice(first).filter((shot) => shot.framing !== 'title');
}

function compare(
  expected: ExpectedAction,
  byName: ReadonlyMap<string, readonly Performance[]>,
  things: ReadonlySet<string>,
): readonly [missing: string[], false_: string[]] {
  const missing: string[] = [];
  const false_: string[] = [];
  for (const [name, acts] of expectationsOf(expected.people)) {
    const acted = byName.get(name);
    if (acted === undefined) missing.push(`no ${name}`);
    else if (acts.length > 0 && !acted.some(({ act }) => acts.includes(act) || acts.includes(ENDS_IN[act] ?? act))) {
      const other = acted.find(({ act }) => !PLAIN.has(act));
      if (other === undefined) missing.push(`${name} does not ${acts[0]}`);
      else false_.push(`${name} does ${other.act}`);
    }
  }
  const expecting = new Set(expectationsOf(expected.people).map(([name]) => name));
  for (const [name, acted] of byName) {
    const other = acted.find(({ act }) => !PLAIN.has(act) && !LASTING.has(act));
    if (!expecting.has(name) && other !== undefined) false_.push(`${name} does ${other.act}`);
    const held = acted.find(
      ({ holds }) => holds !== '' && !ON_OR_AT.test(holds) && !expected.things.split(/[ /]/).includes(holds),
    );
    if (held !== undefined) false_.push(`${name} holds a ${held.holds}`);
  }
  for (const thing of expected.things.split(' ').filter((word) => word !== ''))
    if (!thing.split('/').some((word) => things.has(word))) missing.push(`no ${thing}`);
  return [missing, false_];
}

/** `OLD MAN:sleep/sit GRETA` as names in capitals with the acts that will do. */
function expectationsOf(people: string): readonly (readonly [string, readonly string[]])[] {
  return [...people.matchAll(/([\p{Lu}][\p{Lu} ]*[\p{Lu}])(?::([a-z/-]+))?/gu)].map(
    ([, name = '', acts]) => [name.trim(), acts === undefined ? [] : acts.split('/')] as const,
  );
}

/** The verdicts as a table to read. */
export function tableOf(verdicts: readonly Judged[]): string {
  return verdicts
    .map(({ expected, people, things, verdict, why }) =>
      [expected.line, people, things, why === '' ? verdict : `${verdict}: ${why}`].join(' | '),
    )
    .join('\n');
}
