import type { Condition } from './condition.ts';

/**
 * Words that say in what state a place is, but only in its heading: in the action they are said of people (`an old man`).
 * Singular, without accents; English, then Italian, French, German, Spanish.
 */
export const HEADING_CONDITIONS: Readonly<Partial<Record<Condition, string>>> = {
  old: 'old, ancient, vintage, antique, medieval, victorian, old fashioned, vecchio, vecchia, antico, antica, vieux, vieille, ancien, ancienne, alt, alte, alter, altes, viejo, vieja, antiguo, antigua',
  modern: 'modern, high tech, hi tech, futuristic, contemporary, sleek, moderno, moderna, moderne',
  poor: 'poor, cheap, seedy, slum, shanty, povero, povera, pauvre, arme, armes, armselig, pobre',
  grand: 'grand, royal, luxury, noble, fancy, elegant, signorile, riche, vornehm, elegante',
  festive:
    'festive, party, birthday, wedding, christmas, new year, new years eve, carnival, festa, matrimonio, natale, fete, mariage, feier, hochzeit, weihnachten, fiesta, boda, navidad',
  abandoned: 'abandoned, ruined, haunted, deserted, disused, burned out, derelict',
};
