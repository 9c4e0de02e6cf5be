import type { TimeOfDay } from '#film';
import type { WordRow } from '../words.ts';

/** Words of an action that say what time it is when the heading does not. */
export const TIME_ROWS: readonly WordRow<TimeOfDay>[] = [
  {
    meaning: null,
    weight: 0,
    words:
      'last_night one_day every_day every_night all_day all_night day_after_day night_after_night good_night good_morning some_day the_other_day day_by_day each_day un_giorno ogni_giorno tutto_il_giorno buona_notte eines_tages',
  },
  {
    meaning: 'night',
    weight: 4,
    words:
      'moonlight moonlit starlight starlit midnight moonless chiaro_di_luna mezzanotte clair_de_lune mondlicht mitternacht medianoche',
  },
  {
    meaning: 'night',
    weight: 2,
    words: 'night moon stars starry notte luna stelle nuit lune étoiles nacht mond sterne noche estrellas',
  },
  {
    meaning: 'dawn',
    weight: 4,
    words: 'dawn sunrise daybreak first_light alba aurora aube sonnenaufgang morgengrauen amanecer',
  },
  {
    meaning: 'dusk',
    weight: 4,
    words:
      'dusk sunset twilight sundown setting_sun sun_sets golden_light tramonto crepuscolo crépuscule coucher_de_soleil sonnenuntergang dämmerung atardecer',
  },
  { meaning: 'morning', weight: 2, words: 'morning breakfast mattina mattino colazione matin frühstück desayuno' },
  { meaning: 'evening', weight: 2, words: 'evening dinner_time sera serata soir soirée abend' },
  {
    meaning: 'day',
    weight: 2,
    words:
      'noon midday sunlight sunshine daylight afternoon sun mezzogiorno pomeriggio sole midi soleil mittag sonne mediodía sol',
  },
];
