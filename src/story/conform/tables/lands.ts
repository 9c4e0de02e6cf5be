/**
 * Places that stand in whatever land the film is in: a well, a gate, a bench have none of their own. Small letters; English,
 * then Italian, French, German, Spanish.
 */
export const LANDLESS = new Set(
  `well gate gates gateway doorstep door doorway steps bench fountain tree oak fence wall signpost campfire bonfire fire fireside
   wagon carriage statue tent stall window step threshold stairs
   pozzo cancello porta soglia panchina fontana albero quercia muro falò fuoco
   puits portail porte seuil banc fontaine arbre chêne mur feu
   brunnen tor tür schwelle bank baum eiche zaun mauer feuer lagerfeuer
   pozo puerta umbral banco fuente árbol roble muro hoguera`.split(/\s+/),
);

/** Places that are green and mild, unless the film is somewhere where nothing is. */
export const ANYWHERE = new Set(
  `hill hilltop hillside path trail track camp campsite grave graves porch hut cabin shack house home cottage road roadside rocks
   ridge clearing garden field bridge
   collina sentiero accampamento tomba capanna casa colline sentier campement tombe cabane maison hügel pfad lager grab hütte haus
   colina sendero campamento tumba cabaña`.split(/\s+/),
);

/** Lands that do not end at the next heading: sand, ice, other worlds, woods without an end. */
export const WILD_LAND =
  /(?<!\p{L})(?:desert\w*|sahara|dunes?|wüste|desierto|snow\w*|arctic|antarctic\w*|polar|(?:north|south) pole|tundra|glacier|ice|iceberg|neve|neige|schnee|nieve|jungle|rainforest|giungla|dschungel|selva|swamp|bayou|palude|sumpf|pantano|moon|lunar|luna|mond|mars|martian|planet|pianeta|volcano|lava|underwater|sea ?bed|ocean floor)(?!\p{L})/iu;

/** Words that tell such a place from another without saying where it is. */
export const PLAIN_WORDS = new Set(
  `old dry lonely same small big little wooden stone broken great ancient empty abandoned at by near beside the front of dead lone single
   hollow crooked vecchio vecchia secco secca vieux vieille sec alt alte alter altes viejo vieja seco`.split(/\s+/),
);
