/** Words that say somebody is a woman, a man or a child. */
export const FEMININE =
  /\b(she|her|woman|girl|lady|mother|mum|mom|daughter|sister|wife|aunt|grandmother|grandma|granny|queen|princess|waitress|actress|widow|witch|nun|policewoman|businesswoman|fisherwoman|vixen|lioness|bride|ballerina|mrs|ms|miss|donna|ragazza|nonna|femme|fille|frau|mujer|chica|feminine|female)\b/i;

export const MASCULINE =
  /\b(he|his|him|man|boy|gentleman|father|dad|son|brother|husband|uncle|grandfather|grandpa|king|prince|waiter|wizard|monk|policeman|businessman|fisherman|postman|mr|sir|uomo|ragazzo|nonno|homme|gar[cç]on|herr|hombre|chico|masculine|male|beard|bearded|moustache|moustached)\b/i;

export const CHILD = /\b(child|kid|boy|girl|toddler|schoolboy|schoolgirl|baby|bambin[ao]|enfant|ni[ñ][ao])\b/i;
