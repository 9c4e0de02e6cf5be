import { chance, pick } from '#chance';
import { anyPiece, between } from './joined.ts';
import type { Piece, Recipe } from './recipe.ts';
import { HEIGHT, SOURCES, type SourceName, WIDTH } from './sources.ts';

const at = (frames: readonly number[], long = 1) =>
  `'${frames.map((frame) => `between(n,${frame},${frame + long - 1})`).join('+')}'`;
const fit = `scale=${WIDTH}:${HEIGHT}`;
const light = (expression: string) => `eq=brightness='${expression}':eval=frame`;

/** One shot each, in which nothing is a boundary: what is done to it, and which flashes should be told. */
const TRAPS: Readonly<
  Record<string, (piece: Piece, seed: number) => { look?: string; finish?: string; flashes?: number[]; rate?: number }>
> = {
  'flash, one': (_, seed) => {
    const long = 1 + (seed % 3);
    return { look: `lutyuv=y='min(235,val*1.6+70)':enable=${at([40], long)}`, flashes: [40] };
  },
  'flash, white': (_, seed) => ({ look: `lutyuv=y=235:u=128:v=128:enable=${at([33], 1 + (seed % 3))}`, flashes: [33] }),
  'flashes in a row': (_, seed) => {
    const frames = [30, 34 + (seed % 3), 41, 49, 53];
    return { look: `lutyuv=y='min(235,val*1.5+80)':enable=${at(frames, 1 + (seed % 2))}`, flashes: frames };
  },
  'flash that fades': () => ({ look: light('if(lt(n,40),0,0.5*exp(-(n-40)/4))') }),
  strobe: (_, seed) => ({
    look: `lutyuv=y='16+(val-16)*0.25':enable='lt(mod(n,${4 + (seed % 5)}),${2 + (seed % 2)})'`,
  }),
  'strobe, white': (_, seed) => ({ look: `lutyuv=y='min(235,val*2+60)':enable='lt(mod(n,${5 + (seed % 4)}),2)'` }),
  'dark frame': (_, seed) => ({ look: `lutyuv=y=16:u=128:v=128:enable=${at([45], 1 + (seed % 2))}`, flashes: [45] }),
  'whip pan': (_, seed) => {
    const fast = 20 + 12 * (seed % 5);
    return whip(`min(iw-ow\\,if(lt(n\\,30)\\,0\\,(n-30)*${fast}))`);
  },
  'whip pan, eased': (_, seed) => whip(`(iw-ow)*(0.5-0.5*cos(PI*clip((n-30)/${8 + 2 * (seed % 6)}\\,0\\,1)))`),
  'slow pan': () => whip('n*4'),
  zoom: (_, seed) => ({
    look: `scale=w='${WIDTH}*(1+n*${0.01 + 0.01 * (seed % 3)})':h=-2:eval=frame,crop=${WIDTH}:${HEIGHT}`,
  }),
  'crash zoom': (_, seed) => ({
    look: `scale=w='${WIDTH}*(1+2*clip((n-40)/${8 + 4 * (seed % 4)},0,1))':h=-2:eval=frame,crop=${WIDTH}:${HEIGHT}`,
  }),
  'brightness jumps': (_, seed) => ({ look: light(`if(lt(n,40),0,${seed % 2 === 0 ? 0.18 : -0.2})`) }),
  'exposure runs': (_, seed) => ({
    look: light(`${seed % 2 === 0 ? 0.25 : -0.25}*clip((n-30)/${8 + 4 * (seed % 5)},0,1)`),
  }),
  'exposure comes back': (_, seed) => ({
    look: light(`0.25*clip((n-30)/3,0,1)*exp(-max(0,n-33)/${10 + 5 * (seed % 3)})`),
  }),
  fire: (_, seed) => ({ look: light(`0.12*sin(n*1.7+${seed})+0.08*sin(n*4.1)+0.1*sin(n*0.6)`) }),
  subtitles: () => ({
    look: [20, 50, 80]
      .map(
        (from) =>
          `drawtext=text='What they said at ${from}':fontsize=22:fontcolor=white:borderw=2:x=(w-tw)/2:y=h-40:enable='between(n,${from},${from + 20})'`,
      )
      .join(','),
  }),
  title: () => ({
    look: `drawtext=text='A GREAT TITLE':fontsize=46:fontcolor=yellow:x=(w-tw)/2:y=(h-th)/2:enable='between(n,40,75)'`,
  }),
  'title that fades': () => ({
    look: `drawtext=text='A GREAT TITLE':fontsize=50:fontcolor=white:x=(w-tw)/2:y=(h-th)/2:alpha='clip((n-30)/15,0,1)*clip((90-n)/15,0,1)'`,
  }),
  crossing: (_, seed) => crossing(`-w+(W+w)*(n-30)/${10 + 4 * (seed % 5)}`, 'H*0.05'),
  'crossing, slow': (_, seed) => crossing(`-w+(W+w)*(n-20)/${40 + 10 * (seed % 4)}`, 'H*0.1'),
  'frames twice': () => ({ look: `select='not(eq(mod(n,5),3))',settb=1/25,setpts='N+floor(N/4)',fps=25` }),
  telecine: () => ({ look: 'telecine=pattern=23,settb=1/25,setpts=N' }),
  'frames dropped': (_, seed) => ({ look: `select='not(between(mod(n,${17 + seed}),3,5))'` }),
  letterbox: () => ({ look: `scale=${WIDTH}:150,pad=${WIDTH}:${HEIGHT}:0:33` }),
  'black and white': () => ({ look: 'hue=s=0' }),
  dark: () => ({ look: `lutyuv=y='16+(val-16)*0.12'` }),
  grain: (_, seed) => ({ look: `noise=alls=${25 + 10 * (seed % 3)}:allf=t` }),
  'dark with grain': () => ({ look: `lutyuv=y='16+(val-16)*0.15',noise=alls=14:allf=t` }),
  combing: () => ({
    look: `split[a][b];[b]trim=start_frame=2,settb=1/25,setpts=N[c];[a][c]blend=all_expr='if(mod(Y,2),A,B)'`,
  }),
  '12 frames a second': () => ({ look: `select='not(mod(n,2))'`, rate: 12 }),
  '60 frames a second': () => ({ finish: `settb=1/25,setpts=N,fps=60`, rate: 60 }),
  handheld: (_, seed) => ({
    look: `${fit.replace(String(WIDTH), '1.1*iw').replace(String(HEIGHT), '1.1*ih')},crop=${WIDTH}:${HEIGHT}:x='(iw-ow)/2*(1+0.9*sin(n*0.9+${seed}))':y='(ih-oh)/2*(1+0.9*sin(n*1.3))'`,
  }),
  plain: () => ({}),
};

/** A wide still made of one frame beside itself mirrored, and a window that moves over it. */
function whip(x: string): { look: string } {
  const wide = `select='eq(n,0)',split[s0][s1];[s1]hflip[s2];[s0][s2]hstack,split[t0][t1];[t1]vflip[t2];[t0][t2]hstack`;
  const window = `loop=loop=109:size=1:start=0,settb=1/25,setpts=N,crop=${WIDTH}:${HEIGHT}:x='${x}':y=0`;
  return { look: `${wide},${window}` };
}

/** A large textured thing passes close by, in front of everything. */
function crossing(x: string, y: string): { look: string } {
  const thing = `scale=${Math.round(WIDTH * 0.6)}:${Math.round(HEIGHT * 0.9)},hue=h=90,hflip`;
  return { look: `split[under][copy];[copy]${thing}[thing];[under][thing]overlay=x='${x}':y='${y}':eval=frame` };
}

export const TRAP_NAMES = Object.keys(TRAPS);

/** One shot and a trap in it. */
export function trapFilm(about: string, seed: number, source?: SourceName): Recipe {
  const next = chance(`${about} ${seed}`);
  const frames = between(next, 100, 120);
  const piece =
    source === undefined
      ? anyPiece(next, frames, ['tree'])
      : { source, first: between(next, 0, SOURCES[source].frames - frames), frames };
  const trap = TRAPS[about]?.(piece, seed);
  if (trap === undefined) throw new RangeError(`no trap is called ${about}`);
  const { look, ...rest } = trap;
  const name = `trap-${about.replaceAll(/\W+/g, '-')}-${seed}`;
  return { name, about, pieces: [look === undefined ? piece : { ...piece, look }], joints: [], ...rest };
}

/** The same room from two places, and dark or foreign pieces between. */
export function roomFilm(seed: number): Recipe {
  const next = chance(`room ${seed}`);
  const source = pick(next, ['dog', 'juggle', 'cups', 'hill', 'burrow'] as const);
  const frames = between(next, 25, 50);
  const piece = (look: string): Piece => ({
    source,
    first: between(next, 0, SOURCES[source].frames - frames),
    frames,
    look,
  });
  const seen = (share: number, x: number, y: number) => `crop=iw*${share}:ih*${share}:iw*${x}:ih*${y},${fit},setsar=1`;
  const looks = [seen(1, 0, 0), seen(0.7, 0.25, 0.2), seen(0.6, 0, 0.1), seen(0.75, 0.2, 0)];
  return {
    name: `room-${seed}`,
    about: 'same room',
    pieces: looks.map(piece),
    joints: looks.slice(1).map(() => ({ kind: 'cut' as const })),
  };
}

/** Shots with black frames cut in between. */
export function blackFilm(seed: number): Recipe {
  const next = chance(`black ${seed}`);
  const black = { look: 'lutyuv=y=16:u=128:v=128' };
  const shot = () => anyPiece(next, between(next, 30, 60));
  const first = shot();
  const dark = (frames: number): Piece => ({ ...anyPiece(next, frames), ...black });
  const pieces = [
    first,
    dark(between(next, 4, 30)),
    anyPiece(next, 40, [first.source]),
    dark(between(next, 4, 30)),
    shot(),
  ];
  return {
    name: `black-${seed}`,
    about: 'cut to black',
    pieces,
    joints: pieces.slice(1).map(() => ({ kind: 'cut' as const })),
  };
}
