import type { Film } from '#film';
import { PERSON_WORDS, propOf, verbOf } from '../craft/index.ts';
import { nameFinder } from '../plan/index.ts';
import { cutsOf, type Found } from './finding.ts';

/** What people do and hardly anything else does: a capitalised word before one of these is somebody. */
const PERSONAL: ReadonlySet<string> = new Set(
  (
    'walk stride enter exit sit look stare gaze watch glance smile grin nod kneel kiss hug embrace reach pick grab take hold whisper shout ' +
    'say laugh shrug frown sigh turn run sprint stand wave point read write drink eat weep cry stumble limp pace'
  ).split(' '),
);
const NOT_A_NAME: ReadonlySet<string> = new Set(
  (
    'the a an he she they it we you i who someone somebody everyone everybody nobody both all one two three then now there here this that these those ' +
    'and but as when while with for from in on at by of to int ext continuous day night silence ' +
    'rain snow hail thunder lightning wind fog mist smoke steam water blood sweat tears light sunlight moonlight dust sand mud music traffic ' +
    'waves clouds leaves birds flames fire ice time nothing something everything outside inside above below behind beyond'
  ).split(' '),
);
const INTRODUCED =
  /(?<!\p{L})(?<name>\p{Lu}{2,}(?:[ '’-]\p{Lu}{2,})*)\s*(?=\((?:\d|early|late|mid)|,\s*(?:an?\s|the\s|\d{1,2}\b|in (?:his|her|their)))/gu;
const ACTING = /(?<!\p{L})(?<name>\p{Lu}\p{L}+)\s+(?<next>\p{Ll}+)/gu;

/** Names the action uses that no character of the film has: nobody can draw or cast them. Each is reported once. */
export function unboundNames(film: Film): readonly Found[] {
  const find = nameFinder(film.characters);
  const common = commonWords(film);
  const reported = new Set<string>();
  return cutsOf(film).flatMap(({ scene, shots }) =>
    scene.elements.flatMap((element): Found[] => {
      if (element.kind !== 'action') return [];
      const bound = find(element.text);
      return candidates(element.text)
        .filter(({ name, at }) => !bound.some((mention) => at < mention.to && at + name.length > mention.from))
        .filter(
          ({ name }) =>
            !common.has(name.toLowerCase()) &&
            !film.characters.some((one) => one.name.toLowerCase() === name.toLowerCase()),
        )
        .flatMap(({ name, sentence }): Found[] => {
          const key = name.toLowerCase();
          if (reported.has(key)) return [];
          reported.add(key);
          const plays = shots.find((shot) =>
            shot.covers.some((part) => part.kind === 'action' && part.text.includes(sentence)),
          );
          return [
            {
              rule: 'unbound-name',
              severity: 'warning',
              shot: plays?.id ?? null,
              scene: scene.id,
              words: sentence,
              message: `${name} does something in scene ${scene.number}, but the film has no character of that name.`,
              remedy: 'Add the character, or use the name of one the film has.',
            },
          ];
        });
    }),
  );
}

interface Candidate {
  readonly name: string;
  readonly at: number;
  /** Words around the name, to find the shot by. */
  readonly sentence: string;
}

function candidates(text: string): readonly Candidate[] {
  const introduced = [...text.matchAll(INTRODUCED)].map((match) => candidate(match));
  const acting = [...text.matchAll(ACTING)]
    .filter((match) => personal(match.groups?.['next'] ?? ''))
    .map((match) => candidate(match));
  return [...introduced, ...acting].filter(({ name }) => named(name));
}

function candidate(match: RegExpExecArray): Candidate {
  const name = match.groups?.['name'] ?? '';
  return { name, at: match.index, sentence: match[0].trim() };
}

function personal(word: string): boolean {
  const known = verbOf(word);
  return known !== undefined && !known.bare && PERSONAL.has(known.verb.base);
}

function named(name: string): boolean {
  const words = name.toLowerCase().split(/[ '’-]/);
  return words.every((word) => !NOT_A_NAME.has(word) && !PERSON_WORDS.has(word) && propOf(word) === undefined);
}

/** Words the film also writes small: `rain`, `thunder`. They are no names. */
function commonWords(film: Film): ReadonlySet<string> {
  const texts = film.scenes.flatMap((scene) => [
    scene.place.words,
    scene.place.name,
    ...scene.elements.flatMap((element) => (element.kind === 'action' ? [element.text] : [])),
  ]);
  return new Set(texts.join(' ').match(/(?<!\p{L})\p{Ll}\p{L}*/gu) ?? []);
}
