/** Words that mean something else in a language than the word tables, which hold several languages, take them for. */
export const FALSE_FRIENDS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'court sole basta vent pace kind-child sec bas alter alt junge via cave mare mer see regen sol sera mut arme leer grid rate sin lustig danger-fr geist mal champ port parc tot rut arma',
    de: 'die war gift hell rat not fast bald art wand see-en still sole rest home also fort so die-en mine boot stall',
    fr: 'son rest sale fin pain four ride tire chat-en champ-en or main coin sort tear gone dame-de',
    it: 'come fine die cave care tale sale rate more dove fare stare cute solo-en estate',
    es: 'once red dice sin me come fin real son solo-en pan',
    pt: 'come fim tear sale me a',
    nl: 'die of arm was rest been mate war son',
  }).map(([language, words]) => [language, new Set(words.split(' ').filter((word) => !word.includes('-')))]),
);
