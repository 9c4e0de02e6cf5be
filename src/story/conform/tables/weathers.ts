import type { Weather } from '#film';
import type { WordRow } from '../words.ts';

/** The wildest first: of two that are as strong, the wilder one is shown. */
export const WEATHER_ROWS: readonly WordRow<Weather>[] = [
  {
    meaning: null,
    weight: 0,
    words:
      'storms_off storms_out storms_in storms_away storm_off storm_out stormed_off stormed_out storms_past winds_up wind_up winds_the wind_the winds_down wind_instrument rain_check snow_white snow_globe fog_horn foghorn storm_lamp storm_lantern second_wind rain_of mantel_clock under_the_weather',
  },
  {
    meaning: 'storm',
    weight: 3,
    words:
      'storm stormy thunder* lightning tempest gale hurricane typhoon tempesta temporale tuon* fulmin* burrasca orage tempête tonnerre éclair* sturm gewitter donner blitz tormenta trueno* relámpago*',
  },
  {
    meaning: 'snow',
    weight: 3,
    words:
      'snow snowy snowing snows snowfall snowflake* blizzard sleet neve nevica nevicata neige schnee schneit nieve nieva',
  },
  { meaning: 'snow', weight: 1, words: 'frost icy ice ghiaccio gelo eis glace hielo' },
  {
    meaning: 'rain',
    weight: 3,
    words:
      'rain rains raining rainy drizzle* downpour pioggia piove pioggerella acquazzone pluie pleut regen regnet lluvia llueve',
  },
  {
    meaning: 'rain',
    weight: 1,
    words:
      'umbrella* raincoat* drenched soaked puddle* ombrello pozzanghere zuppo fradicio parapluie regenschirm paraguas oilskin',
  },
  {
    meaning: 'fog',
    weight: 3,
    words: 'fog foggy mist misty haze hazy nebbia foschia brouillard brume nebel dunst niebla bruma',
  },
  {
    meaning: 'wind',
    weight: 3,
    words: 'wind windy winds gust* breeze vento ventoso raffic* brezza vent windig viento ráfaga*',
  },
  {
    meaning: 'cloudy',
    weight: 2,
    words:
      'cloud clouds cloudy overcast grey_sky gray_sky leaden nuvole nuvoloso nubi nuages nuageux wolken bewölkt nubes nublado',
  },
  {
    meaning: 'clear',
    weight: 2,
    words:
      'sunny sunshine sunlight clear_sky blue_sky cloudless soleggiato sole_splende cielo_sereno cielo_azzurro ensoleillé sonnig soleado',
  },
  {
    // What has passed is over, whatever it was.
    meaning: 'clear',
    weight: 4,
    words: `storm_is_over storm_has_passed storm_passes storm_has_gone storm_is_gone after_the_storm rain_is_over rain_has_stopped rain_stops
      rain_stopped rain_ends stops_raining stopped_raining snow_has_stopped snow_stops stops_snowing snow_has_melted snow_melts snow_is_gone
      fog_lifts fog_has_lifted mist_lifts mist_clears wind_has_died wind_dies wind_drops clouds_part clouds_break sky_clears sun_comes_out
      sun_breaks_through la_tempesta_è_finita tempesta_è_passata smette_di_piovere ha_smesso_di_piovere smette_di_nevicare torna_il_sole
      esce_il_sole la_tempête_est_passée la_pluie_cesse la_pluie_s'arrête le_soleil_revient der_sturm_ist_vorbei der_regen_hört_auf
      die_sonne_kommt_heraus deja_de_llover la_tormenta_ha_pasado sale_el_sol`,
  },
];
