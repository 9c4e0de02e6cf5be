import { collect } from './collect.ts';
import type { VideoFacts } from './facts.ts';
import type { Ffmpeg } from './ffmpeg.ts';

/** How a picture brighter than a common screen is brought down to it. */
export interface ToneMapping {
  /** `tone-mapped`: in light, by a film curve. `curved`: the brightness only, by a curve; colours stay pale. */
  readonly name: 'none' | 'tone-mapped' | 'curved';
  readonly filters: readonly string[];
}

const NONE: ToneMapping = { name: 'none', filters: [] };

/** Done after scaling, at the small size: in the wrong order by the book, and a fiftieth of the cost. */
export async function toneMapping(program: Ffmpeg, picture: VideoFacts): Promise<ToneMapping> {
  if (picture.dynamicRange === 'sdr') return NONE;
  const light = picture.dynamicRange === 'pq' ? 'smpte2084' : 'arib-std-b67';
  if (await hasFilters(program, ['zscale', 'tonemap'])) return { name: 'tone-mapped', filters: inLight(light) };
  return { name: 'curved', filters: byCurve(picture.dynamicRange) };
}

/** 100 nits is the white of a common screen. */
function inLight(transfer: string): string[] {
  return [
    'format=yuv420p10le',
    `zscale=tin=${transfer}:min=bt2020nc:pin=bt2020:rin=tv:t=linear:npl=100`,
    'format=gbrpf32le',
    'zscale=p=bt709',
    'tonemap=tonemap=hable:desat=0',
    'zscale=t=bt709:m=bt709:r=tv',
  ];
}

/** Ten bits in, the curve of Hable without its colours. */
function byCurve(range: 'pq' | 'hlg'): string[] {
  // PQ (ST 2084) to nits over 100, then a shoulder, then the gamma of a screen; all of brightness alone.
  const pq =
    'pow(max(pow(V\\,1/78.84375)-0.8359375\\,0)/(18.8515625-18.6875*pow(V\\,1/78.84375))\\,1/0.1593017578125)*100';
  const hlg = 'if(lte(V\\,0.5)\\,V*V/3\\,(exp((V-0.55991073)/0.17883277)+0.28466892)/12)*10';
  const light = (range === 'pq' ? pq : hlg).replaceAll('V', 'clip((val-64)/876\\,0\\,1)');
  const curve = `64+876*pow(clip((${light})*1.6/(1+${light})\\,0\\,1)\\,1/2.2)`;
  return ['format=yuv420p10le', `lutyuv=y=${curve}`, 'format=yuv420p'];
}

const known = new Map<string, Promise<string>>();

async function hasFilters(program: Ffmpeg, names: readonly string[]): Promise<boolean> {
  let asking = known.get(program.ffmpeg);
  if (asking === undefined) {
    const args = ['-nostdin', '-hide_banner', '-v', 'error', '-filters'];
    asking = collect({ program: program.ffmpeg, args, limitSeconds: 20 }).then(({ output }) => output.toString());
    known.set(program.ffmpeg, asking);
    asking.catch(() => known.delete(program.ffmpeg));
  }
  const said = await asking;
  return names.every((name) => new RegExp(`^ [A-Z.]{3} ${name} `, 'm').test(said));
}
