import { plainWord } from '../words.ts';

/** The scripts that belong to one language clearly enough (Han alone is taken for Chinese, with kana it is Japanese). */
export const SCRIPTS: readonly { readonly language: string; readonly letters: RegExp }[] = [
  { language: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u },
  { language: 'ko', letters: /\p{Script=Hangul}/u },
  { language: 'zh', letters: /\p{Script=Han}/u },
  { language: 'ru', letters: /\p{Script=Cyrillic}/u },
  { language: 'el', letters: /\p{Script=Greek}/u },
  { language: 'ar', letters: /\p{Script=Arabic}/u },
  { language: 'he', letters: /\p{Script=Hebrew}/u },
  { language: 'hi', letters: /\p{Script=Devanagari}/u },
];

/** The small words of each language that is written in Latin letters, the most frequent first. */
export const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: "the and is are was were you your that this it's i'm i'll don't what with have has of to for not we he she they will can my me be but his her from there here where who how why do did would could it in at on",
    it: "il lo la gli le che non è di un una sono hai ho ha abbiamo hanno perché cosa come dove chi mi ti ci si con per del della nel nella sei siamo questo questa quello anche più ma e se quando tutto niente sempre mai adesso così era io tu lui lei noi voi loro c'è dov'è cos'è sì qui",
    fr: "le la les des du une est et je tu il elle nous vous ils que qui ne pas c'est j'ai dans sur avec pour mais où comment pourquoi mon ma mes ton ta son sa ce cette ça suis es sont être avoir quand tout rien toujours jamais oui très l'ai d'un d'une qu'il n'est n'ai s'il",
    de: 'der die das und ist nicht ich du er sie wir ihr es ein eine einen mit auf für von zu dem den was wo wie warum wer hast habe hat sind bin bist war aber auch noch nur schon kein keine mein meine dein doch immer nie jetzt hier da ja',
    es: 'el la los las que no es un una y de en por para con yo tú él ella nosotros ellos qué cómo dónde quién cuándo está estoy estás son soy eres pero más mi tu su muy todo nada siempre nunca ahora aquí sí hay lo se del al',
    pt: 'o os as que não é um uma e de em por para com eu você ele ela nós eles como onde quem quando está estou são sou mas mais meu minha seu sua muito tudo nada sempre nunca agora aqui sim há do da no na ao isso você',
    nl: 'de het een en is niet ik je jij hij zij wij ze we dat die wat waar hoe waarom wie heb hebt heeft ben bent zijn was maar ook nog met voor van op te mijn jouw zijn haar altijd nooit nu hier daar geen wel',
  }).map(([language, words]) => [language, new Set(words.split(' ').map(plainWord))]),
);

/** What people write in a parenthetical: `in Italian`, `en français`, `auf Deutsch`. */
export const LANGUAGE_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    en: 'english inglese anglais englisch inglés inglês engels',
    it: 'italian italiano italien italienisch italiaans',
    fr: 'french francese français französisch francés francês frans',
    de: 'german tedesco allemand deutsch alemán alemão duits',
    es: 'spanish spagnolo espagnol spanisch español espanhol spaans castellano',
    pt: 'portuguese portoghese portugais portugiesisch portugués português portugees',
    nl: 'dutch olandese néerlandais niederländisch holländisch holandés nederlands',
    ru: 'russian russo russe russisch ruso русски русском',
    el: 'greek greco grec griechisch griego',
    ar: 'arabic arabo arabe arabisch árabe',
    he: 'hebrew ebraico hébreu hebräisch hebreo',
    hi: 'hindi',
    ja: 'japanese giapponese japonais japanisch japonés',
    zh: 'chinese cinese chinois chinesisch chino mandarin mandarino',
    ko: 'korean coreano coréen koreanisch',
    pl: 'polish polacco polonais polnisch polaco',
    sv: 'swedish svedese suédois schwedisch sueco',
    tr: 'turkish turco turc türkisch',
    la: 'latin latino',
  }).flatMap(([language, names]) => names.split(' ').map((name) => [name, language] as const)),
);

/** The words before a language's name that make it the language spoken. */
export const IN = new Set([
  'in',
  'en',
  'auf',
  'em',
  'speaking',
  'speaks',
  'parla',
  'parlando',
  'по',
  'на',
  'subtitled',
]);
