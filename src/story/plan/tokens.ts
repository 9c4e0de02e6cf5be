import { type Prop, propOf, type Verb, verbOf } from '../craft/index.ts';
import { isCrowd } from './crowd-words.ts';
import type { Mention } from './names.ts';

/** One word of a sentence, and what it can mean where it stands. */
export interface Token {
  readonly word: string;
  readonly from: number;
  readonly to: number;
  /** The name this word belongs to. */
  readonly mention: Mention | undefined;
  readonly verb: Verb | undefined;
  readonly prop: Prop | undefined;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
/** Words after which a noun comes, so that `the watch` and `her hands` are not taken for verbs. */
const OPENERS = new Set(
  'a an the his her its their my your our this those some any no two three four five every each another on of at from by il lo la gli le un una uno suo sua'.split(
    ' ',
  ),
);
/** The same in the languages whose articles are English words: `die`, `son`. */
const OPENERS_OF: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set('le la les un une des du de l d son sa ses leur leurs ce cette ces'.split(' ')),
  es: new Set('el la los las un una unos unas su sus de del al este esta'.split(' ')),
  de: new Set(
    'der die das den dem des ein eine einen einem einer sein seine seinen ihr ihre ihren ihrem aus'.split(' '),
  ),
};
const opens = (word: string, language: string): boolean => (OPENERS_OF[language.slice(0, 2)] ?? OPENERS).has(word);

/** Italian objects that look like articles: `la segue`, `lo guarda`. */
const CLITICS = new Set(['la', 'lo', 'gli']);
const ADJECTIVE =
  /..(y|ed|en|ish|ful|less|ous|al|ant|ent|ive|ic)$|^(old|small|little|big|large|red|blue|green|white|black|grey|gold|silver|brass|single|last|first|second|left|right|own|wet|cold|hot|long|short|new|good|bad|dark|dim|bright|thin|thick|tiny|huge|young|other|same|burnt|torn|worn|two|three|the|a)$/;
/** Words a bare verb may follow whatever the subject: `to run`. */
const BEFORE_BARE = new Set("to can cannot can't will must could would let may might not doesn't don't".split(' '));
/** `bursts into tears`, `moved to tears`: what follows is a thing, whatever verb it looks like. */
const INTO = /^(?:into|to|of|with)$/;
/** Nouns that say what kind of thing the next noun is: `a broken pocket watch`. */
const MODIFIERS = new Set(
  'pocket wrist stop kitchen church oil paper wedding picture school tea coffee hand wine love birthday hospital garden party road street desk table wall garage'.split(
    ' ',
  ),
);
const PLURAL = new Set('they both all everyone we you men women children people crowd'.split(' '));
/** After these a thing is only spoken of: `like a brick`, `nobody has an umbrella`. */
const NOT_THERE = new Set(['like', 'nobody', 'no', 'without', 'neither', 'senza', 'nessuno']);
const BEFORE_THINGS = new Set('with holding carrying clutching and con'.split(' '));

/** Whether a word can stand before the noun a sentence is about: `the`, `old`. */
export function qualifies(word: string): boolean {
  return OPENERS.has(word) || ADJECTIVE.test(word);
}

/** Cuts a sentence into words and says which are names, verbs and things. */
export function tokensOf(sentence: string, mentions: readonly Mention[], language = 'en'): readonly Token[] {
  const words = [...sentence.matchAll(WORD)];
  const tokens: Token[] = [];
  let plural =
    new Set(mentions.map((mention) => mention.character)).size > 1 || mentions.some((one) => one.also !== undefined);
  let inNoun = false;
  let before = '';
  /** The second word of a thing of two: the box of `music box`. */
  let second = false;
  let end = 0;
  for (const match of words) {
    const from = match.index;
    const word = match[0].toLowerCase();
    const mention = mentions.find((found) => from < found.to && from + word.length > found.from);
    if (/[,;:—–]/.test(sentence.slice(end, from))) inNoun = false;
    plural ||= PLURAL.has(word) || isCrowd(word);
    const known = mention === undefined ? verbOf(word, language) : undefined;
    const next = /^[\s-]+(\p{L}+)/u.exec(sentence.slice(from + word.length))?.[1]?.toLowerCase() ?? '';
    const compound = mention === undefined ? propOf(`${word}-${next}`, language) : undefined;
    const clitic = CLITICS.has(before) && propOf(word, language) === undefined;
    const named = INTO.test(before) && word.endsWith('s');
    const acts =
      known !== undefined && !named && (!inNoun || clitic) && (!known.bare || plural || BEFORE_BARE.has(before));
    // `Its lamp is dark`: a part of what was spoken of, not a thing standing by itself.
    const part = inNoun && tokens.findLast((token) => OPENERS.has(token.word))?.word === 'its';
    const absent = part || tokens.slice(-4).some((token) => NOT_THERE.has(token.word));
    const thing = inNoun || known === undefined || tokens.length === 0 || BEFORE_THINGS.has(before);
    tokens.push({
      word,
      from,
      to: from + match[0].length,
      mention,
      verb: acts ? known.verb : undefined,
      prop:
        mention === undefined && !acts && thing && !absent
          ? (compound ?? (second ? undefined : propOf(word, language)))
          : undefined,
    });
    const describes =
      !isCrowd(word) && (ADJECTIVE.test(word) || (MODIFIERS.has(word) && propOf(next, language) !== undefined));
    inNoun = mention === undefined ? opens(word, language) || (inNoun && describes) : mention.owning;
    before = word;
    second = compound !== undefined;
    end = from + match[0].length;
  }
  return tokens;
}
