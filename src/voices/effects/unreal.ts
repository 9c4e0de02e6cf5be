/** What is said not to happen, just before it is named. */
const DENIED =
  /(?:\b(?:no|not|never|without|nothing|nobody|no one|none|hardly|barely|silent|not (?:a|one) (?:single )?(?:soul|person|hand|bird|dog)|non|senza|nessun\w*|mai|pas|sans|personne ne|jamais|sin|nunca|nadie|kein\w*|nicht|nie|niemand|ohne)|n['’]t)\s+(?:\p{L}+\s+)?$/iu;

/** Between a thing and what it does. */
const DENIES =
  /(?<!\p{L})(?:not|never|nobody|no one|no longer|non|mai|jamais|nunca|nicht|nie)(?!\p{L})|n['’]t(?!\p{L})|(?<!\p{L})(?:stop(?:s|ped)|ceases?) (?:\p{L}+ing|to)|(?<!\p{L})(?:fails?|refuses?|about|wants?|waits?|ready|used) to(?!\p{L})|(?<!\p{L})(?:could|would|might|should) (?!(?:only )?(?:hear|see))|(?<!\p{L})has stopped/iu;

/** Words after which what follows in the same clause is remembered, feared, told of, painted, or only compared. */
const MARKS = [
  '(?<!sounds? |sounding |noise |something )like(?: (?:a|an|the|one|some))?(?: \\p{L}+)?',
  'as (?:if|though)|as (?:\\p{L}+) as|than',
  '(?:remember|recall|imagin|dream|forget|forgot|pretend|fear|expect|predict)\\w*',
  '(?:memor(?:y|ies)|thought|idea|fear|threat|promise|echo|ghost|rumou?rs?|talk|story|stories|tales?|dreams?|silence) (?:of|about)',
  '(?:pictures?|posters?|paintings?|photos?|photographs?|drawings?|sketch(?:es)?|portraits?|statues?|models?|postcards?|logos?|tattoos?|recipe|book|film|map|patterns?|cartoons?) (?:of|with|about)',
  '(?:talk|speak|spoke|tell|told|read|writ|wrote|ask|sing|think|thought|jok|argu|whisper|complain|warn|chat|boast|know|learn|hear|lectur)\\w*(?: (?:him|her|them|us|everyone|each other|\\p{Lu}\\p{L}+))? (?:about|of(?! the))',
  '(?:mention|describ|discuss|claim|explain|deny|denies|suggest|propos|plan|mim)\\w*',
  '(?:could|would|might|should)(?! (?:only )?(?:hear|see))|about to|used to|wants? to|hop(?:es|ing) (?:for|to)|waits? for|waiting for|afraid of|ready to|threatens? to|refuses? to|fails? to|(?:stop|ceas)\\w*|if|in case|instead of|rather than|used for',
  '(?:the )?words?|(?:wartet|wartete)(?:, dass)?|aspetta che|attend que|espera (?:a )?que|come se|come (?:un|una|il|la)|ricorda\\w*|sogna\\w*|parla\\w* d\\p{L}+|comme (?:un|une|si|le|la)|se souvient|rêve|parle d\\p{L}+|como (?:un|una|si|el|la)|recuerda\\w*|sueña|habla de|wie (?:ein|eine|der|die|das)|als ob|erinnert|träumt|(?:spricht|redet) (?:von|über)',
].join('|');
/** A clause goes on until something else happens. */
const CLAUSE =
  '(?:(?!(?<!\\p{L})(?:as|while|when|until|then|but|before|after|suddenly|and|e|ma|et|mais|y|pero|und|aber)(?!\\p{L}))[^.!?;:,—–-])*';
const UNREAL = new RegExp(`(?<!\\p{L})(?:${MARKS})(?!\\p{L})${CLAUSE}$`, 'iu');

/** Said of it afterwards: it does not happen, or did long ago. */
const TAKEN_BACK =
  /^[^.!?;,]{0,28}?(?<!\p{L})(?:but (?:does not|doesn['’]t|stops)|(?:is|are|stays?|remains?|has been|have been|was|were) (?:\p{L}+ )?(?:silent|broken|dead|gone|over|quiet|mute|cold|forgotten)|never comes|years ago|of (?:his|her|their) (?:youth|childhood|past)|only in (?:his|her) (?:head|mind))(?!\p{L})/iu;

/** A thing that is none, or does nothing of its own. */
const INERT =
  /(?<!\p{L})(?:toy|parked|abandoned|wrecked|rusted|rusty old|burnt-out|stuffed|wooden|plastic|painted|framed|carved|silenced|muted|disconnected|unplugged|giocattolo|jouet|juguete|spielzeug\p{L}*)(?!\p{L})/iu;

/** Whether something told between `from` and `to` is denied, or only compared, remembered, painted or spoken of. */
export function isUnreal(text: string, from: number, to: number): boolean {
  const words = text.slice(from, to);
  const before = text.slice(Math.max(0, from - 90), from);
  return (
    DENIED.test(before.slice(-30)) ||
    DENIES.test(words) ||
    INERT.test(`${before.slice(-14)}${words}`) ||
    UNREAL.test(before) ||
    TAKEN_BACK.test(text.slice(to, to + 60))
  );
}

const QUOTED = /["“„«][^"“”„«»]{1,200}["”“»]/gu;

/** An action without what is said or read in it; as long as before. */
export const unquoted = (text: string): string => text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
