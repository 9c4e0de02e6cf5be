/** A key that will be struck: on which program, and how hard (1 to 127). The drum set is a program of bank 128. */
export interface Strike {
  readonly bank: 0 | 128;
  readonly program: number;
  readonly key: number;
  readonly velocity: number;
}

/** Bytes of an entry in each table of a soundfont, and the generators that are asked for (SoundFont 2.04, section 7 and 8.1). */
const SIZES = { phdr: 38, inst: 22, bag: 4, generator: 4, shdr: 46 } as const;
const [INSTRUMENT, KEYS, VELOCITIES, SAMPLE] = [41, 43, 44, 53] as const;

interface Zone {
  readonly keys: readonly [number, number];
  readonly velocities: readonly [number, number];
  /** The instrument or sample it leads to. */
  readonly to: number | undefined;
}

/**
 * The numbers of the samples the strikes sound with, linked ones too; null where a program is not in the font, for then the player
 * chooses another by rules of its own.
 */
export function samplesFor(
  tables: ReadonlyMap<string, Buffer>,
  strikes: readonly Strike[],
): ReadonlySet<number> | null {
  const table = (name: string) => tables.get(name) ?? Buffer.alloc(0);
  const [phdr, inst, shdr] = [table('phdr'), table('inst'), table('shdr')];
  const presets = new Map<string, number>();
  for (let index = 0; index < phdr.length / SIZES.phdr - 1; index++) {
    const at = index * SIZES.phdr;
    presets.set(`${phdr.readUInt16LE(at + 22)} ${phdr.readUInt16LE(at + 20)}`, index);
  }
  const presetZones = new Map<number, readonly Zone[]>();
  const instrumentZones = new Map<number, readonly Zone[]>();
  const needed = new Set<number>();
  for (const strike of strikes) {
    const preset = presets.get(`${strike.bank} ${strike.program}`);
    if (preset === undefined) return null;
    const bags = (at: number) => phdr.readUInt16LE(at * SIZES.phdr + 24);
    const zones = kept(presetZones, preset, () => zonesOf(bags, preset, table('pbag'), table('pgen'), INSTRUMENT));
    for (const instrument of reached(zones, strike)) {
      const of = (at: number) => inst.readUInt16LE(at * SIZES.inst + 20);
      const inner = kept(instrumentZones, instrument, () =>
        zonesOf(of, instrument, table('ibag'), table('igen'), SAMPLE),
      );
      for (const sample of reached(inner, strike)) {
        needed.add(sample);
        const [link, type] = [shdr.readUInt16LE(sample * SIZES.shdr + 42), shdr.readUInt16LE(sample * SIZES.shdr + 44)];
        // Left and right of a pair.
        if ((type & 6) !== 0) needed.add(link);
      }
    }
  }
  return needed;
}

function kept<Value>(known: Map<number, Value>, key: number, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

/** What a strike reaches through zones: all whose keys and velocities it lies in. */
function reached(zones: readonly Zone[], { key, velocity }: Strike): readonly number[] {
  return zones.flatMap(({ keys, velocities, to }) =>
    to !== undefined && key >= keys[0] && key <= keys[1] && velocity >= velocities[0] && velocity <= velocities[1]
      ? [to]
      : [],
  );
}

/** The zones of a preset or instrument; ranges its first zone states for all of them are handed down. */
function zonesOf(
  bagsOf: (index: number) => number,
  index: number,
  bags: Buffer,
  generators: Buffer,
  target: number,
): readonly Zone[] {
  const zones: Zone[] = [];
  let common: Pick<Zone, 'keys' | 'velocities'> = { keys: [0, 127], velocities: [0, 127] };
  for (let bag = bagsOf(index); bag < bagsOf(index + 1); bag++) {
    let { keys, velocities } = common;
    let to: number | undefined;
    const end = bags.readUInt16LE((bag + 1) * SIZES.bag);
    for (let generator = bags.readUInt16LE(bag * SIZES.bag); generator < end; generator++) {
      const at = generator * SIZES.generator;
      const range = [generators.readUInt8(at + 2), generators.readUInt8(at + 3)] as const;
      const kind = generators.readUInt16LE(at);
      if (kind === KEYS) keys = range;
      else if (kind === VELOCITIES) velocities = range;
      else if (kind === target) to = generators.readUInt16LE(at + 2);
    }
    if (to === undefined && bag === bagsOf(index)) common = { keys, velocities };
    zones.push({ keys, velocities, to });
  }
  return zones;
}
