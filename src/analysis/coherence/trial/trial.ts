import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedOf } from '#chance';
import { writeClip } from '../../camera/trial/clip.ts';
import { lookAt } from '../../signals/looking.ts';
import { judgeCoherence } from '../judge.ts';
import type { Finding } from '../report.ts';
import { type Clean, SIZE } from './clips.ts';
import { PLANTS, type Plant, type Planted, plant } from './faults.ts';

export interface Trial {
  readonly clip: Clean;
  /** Undefined: nothing planted. */
  readonly plant?: Plant;
  readonly seed: number;
}

export interface Judged {
  readonly trial: Trial;
  readonly told: string;
  readonly found: boolean;
  readonly findings: readonly Finding[];
  /** Findings that are neither the fault nor what it brings with it. */
  readonly false: readonly Finding[];
}

/** Frames that a finding may be beside the fault. */
const NEAR = 2;

/** Every clip as it is, and with each fault that can be seen in it. */
export function allTrials(clips: readonly Clean[], rounds = 1): Trial[] {
  const trials: Trial[] = clips.map((clip) => ({ clip, seed: 0 }));
  for (let round = 0; round < rounds; round++) {
    for (const clip of clips) {
      for (const kind of PLANTS) {
        if (kind === 'dropped' && !clip.even) continue;
        trials.push({ clip, plant: kind, seed: seedOf(`${clip.name} ${kind} ${round}`) });
      }
    }
  }
  return trials;
}

export async function tryTrial(trial: Trial): Promise<Judged> {
  const clean = trial.clip.frames();
  const { width, height } = SIZE;
  const { fps, mostMissing } = trial.clip;
  const planted: Planted =
    trial.plant === undefined
      ? { frames: clean }
      : plant(trial.plant, clean, { size: width * height, fps, mostMissing }, trial.seed);
  const folder = mkdtempSync(join(tmpdir(), 'coherence-trial-'));
  try {
    const path = join(folder, 'clip.mp4');
    await writeClip(path, SIZE, fps, planted.frames, { quality: 20 });
    const { signals } = await lookAt({ path });
    const { findings } = judgeCoherence(signals, [{ from: 0, to: signals.frames }]);
    const { fault } = planted;
    const near = (one: Finding) => fault !== undefined && one.from <= fault.to + NEAR && one.to >= fault.from - NEAR;
    const found = fault !== undefined && findings.some((one) => one.kind === fault.kind && near(one));
    const extra = findings.filter((one) => fault === undefined || !near(one));
    return { trial, told: fault?.told ?? 'clean', found, findings, false: extra };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
