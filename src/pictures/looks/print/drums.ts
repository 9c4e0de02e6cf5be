import { type Colour, type Palette, toHue } from '../../paper/index.ts';
import { COOL, type Inks, lightFor, unlike, WARM } from './inks.ts';
import { printed } from './separation.ts';

/** Less colour than this is a grey, which any drums can print. */
const GREY = 0.22;
/** How far off a colour may come out and still be itself, and how far apart two leads must be, as `unlike` counts. */
const ITSELF = 0.16;
const APART = 0.2;
/** What it costs to leave the drums of the light, beside what it gains the leads. */
const LEAVING = 0.12;

const hueOff = (one: Colour, other: Colour): number =>
  Math.abs(((toHue(one).hue - toHue(other).hue + 540) % 360) - 180) / 180;

/** How badly leads come out: each beside its own colour, and each pair that was told apart and no longer is. */
function lost(inks: Inks, accents: readonly Colour[]): number {
  const seen = accents.map((accent) => printed(inks, accent));
  let sum = 0;
  seen.forEach((colour, index) => {
    const own = accents[index] ?? colour;
    const faded = Math.max(0, toHue(own).saturation * 0.75 - toHue(colour).saturation);
    sum += Math.max(0, (hueOff(own, colour) + faded) * 2 - ITSELF) / (1 + index * 0.2);
    for (let other = 0; other < index; other++) {
      const wished = Math.min(APART, unlike(own, accents[other] ?? own));
      sum += Math.max(0, wished - unlike(colour, seen[other] ?? colour)) * 2;
    }
  });
  return sum;
}

const chosen = new Map<string, Inks>();

/**
 * The drums of a scene. `accents` are the leads' own colours: while they come out in their own hue and apart from each other, the
 * drums are the light's; else the warm and the cool one are those that serve the leads best and leave the light least.
 */
export function inksFor(palette: Palette, accents: readonly Colour[] = []): Inks {
  const own = lightFor(palette);
  const leads = [...new Set(accents)].filter((accent) => toHue(accent).saturation >= GREY).slice(0, MOST);
  const name = `${own.join()} ${leads.join()}`;
  const known = chosen.get(name);
  if (known) return known;
  const best = leads.length === 0 ? own : drumsFor(own, leads);
  if (chosen.size >= KEPT) chosen.clear();
  chosen.set(name, best);
  return best;
}

/** Leads who are counted, and choices kept. */
const MOST = 4;
const KEPT = 64;

function drumsFor(own: Inks, leads: readonly Colour[]): Inks {
  const [pale, lightWarm, lightCool, dark] = own;
  let best = own;
  let least = lost(own, leads);
  if (least === 0) return own;
  for (const warm of [lightWarm, ...WARM])
    for (const cool of [lightCool, ...COOL]) {
      const inks: Inks = [pale, warm, cool, dark];
      const price = lost(inks, leads) + LEAVING * (unlike(warm, lightWarm) + unlike(cool, lightCool));
      if (price < least) [least, best] = [price, inks];
    }
  return best;
}
