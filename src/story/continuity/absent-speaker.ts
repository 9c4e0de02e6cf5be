import type { CharacterId, Film } from '#film';
import { companyOf, type NameFinder, nameFinder, readScene, splitSentences } from '../plan/index.ts';
import { type Cut, cutsOf, type Found } from './finding.ts';

/** Who died, when the words come before the name (`kills Otto`) and when after it (`Otto dies`). */
const DIES =
  /\b(dies|is dead|lies dead|falls dead|drops dead|is killed|is murdered|breathes (?:his|her|their) last|muore|è mort[oa]|meurt|est morte?|stirbt|ist tot|muere|está muert[oa])(?!\p{L})/giu;
const KILLS = /\b(kills|murders|uccide|tue|tötet|mata a)\s+/giu;
/** Scenes that play before, or nowhere: the dead may speak there. */
const ELSEWHEN = /\b(flashback|dream|memory|earlier|before|vision|ricordo|sogno|rêve|traum|sueño)\b/i;
const ALIVE = /\b(wakes?|awakes?|alive|opens (?:his|her|their) eyes|revives?|returns|ghost|spirit|breathes again)\b/i;

/** Somebody who speaks in the picture although the words have taken them out of it: they went, or they died. */
export function absentSpeakers(film: Film): readonly Found[] {
  const find = nameFinder(film.characters);
  const company = companyOf(film, find);
  const people = new Map(film.characters.map((one) => [one.id, one]));
  const dead = new Map<CharacterId, string>();
  return cutsOf(film).flatMap((cut) => {
    const gone = new Map<CharacterId, string>();
    const told = new Set<CharacterId>();
    const elsewhen = ELSEWHEN.test(cut.scene.heading);
    return readScene(cut.scene, company, 'new').beats.flatMap((beat): Found[] => {
      if (beat.kind === 'sentence') {
        const { text, way, actors, named } = beat.reading;
        for (const who of named) gone.delete(who);
        if (way === 'out') for (const who of actors) gone.set(who, text);
        if (elsewhen) return [];
        for (const who of deathsIn(text, find)) dead.set(who, text);
        if (ALIVE.test(text)) for (const { character } of find(text)) dead.delete(character);
        return [];
      }
      if (beat.kind !== 'line' || beat.delivery !== 'on-screen') return [];
      const { character, text, id } = beat.line;
      const died = elsewhen || people.get(character)?.appearance.kind === 'ghost' ? undefined : dead.get(character);
      const left = died ?? gone.get(character);
      if (left === undefined || told.has(character)) return [];
      told.add(character);
      return [{ ...problem(cut, cut.name(character), left, died !== undefined), line: id, words: text }];
    });
  });
}

function problem(cut: Cut, name: string, words: string, died: boolean): Found {
  const quote = `“${words.trim()}”`;
  return {
    rule: 'absent-speaker',
    severity: 'warning',
    shot: null,
    scene: cut.scene.id,
    message: died
      ? `${name} speaks here, but is dead since ${quote}`
      : `${name} speaks here, but went out of the scene with ${quote}`,
    remedy: died
      ? `Give the line to somebody else, mark it (V.O.), or say that ${name} lives after all.`
      : `Let ${name} come back first, move the line up, or mark it (O.S.).`,
  };
}

function deathsIn(text: string, find: NameFinder): readonly CharacterId[] {
  return splitSentences(text).flatMap((sentence) => {
    const names = find(sentence).filter((mention) => !mention.owning);
    const died = [...sentence.matchAll(DIES)].flatMap(
      (match) => names.findLast((mention) => mention.to <= match.index)?.character ?? [],
    );
    const killed = [...sentence.matchAll(KILLS)].flatMap(
      (match) => names.find((mention) => mention.from === match.index + match[0].length)?.character ?? [],
    );
    return [...died, ...killed];
  });
}
