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
];
