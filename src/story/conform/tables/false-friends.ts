/** Words that mean something else in a language than the word tables, which hold several languages, take them for. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'court sole basta vent pace kind sec bas alter alt junge via cave mare mer see regen sol sera arme leer lustig geist champ port parc tot arma ride rides er eis pont lac sin triste tag tags tarde',
  it: 'come fine die cave care tale sale rate fare cute son sin not fin mine',
  fr: 'son rest sale fin pain tire main or sort tear man sin not die mine',
  de: 'die war gift hell rat not fast bald art wand sole rest fort mine stall nun her man sin son fin',
  es: 'once red dice me come fin real son pan mine die',
  pt: 'come fim sale me son mine die',
  nl: 'die war of arm was son mine not',
};

/** By BCP 47 primary tag. */
export const FALSE_FRIENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(WORDS).map(([language, words]) => [language, new Set(words.split(' '))]),
);
