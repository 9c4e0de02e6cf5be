import { createHash } from 'node:crypto';
import { Fault } from '#fault';
import type { Artifact, Artifacts, ContentHash } from '../artifact.ts';
import { Power } from './power.ts';

/** Artifacts kept in memory, for tests: the contract to the letter, and ways to damage what is kept. */
export class MemoryArtifacts implements Artifacts {
  readonly #kept = new Map<string, Uint8Array>();
  readonly #temporary = new Map<string, Uint8Array>();
  #names = 0;
  /** What somebody asked for and did not find whole. */
  readonly foundDamaged = new Set<string>();
  /** Replace it to let a later process go on with what is kept. */
  power: Power;

  constructor(power = new Power()) {
    this.power = power;
  }

  async intact(artifact: Artifact): Promise<boolean> {
    await this.power.draw();
    const whole = this.isWhole(artifact.hash);
    if (!whole) this.foundDamaged.add(artifact.hash);
    return whole;
  }

  async path(artifact: Artifact): Promise<string> {
    await this.read(artifact);
    return `memory:/kept/${artifact.hash}`;
  }

  async read(artifact: Artifact): Promise<Uint8Array> {
    await this.power.draw();
    const bytes = this.#kept.get(artifact.hash);
    const facts = { artifact: artifact.hash };
    if (!this.isWhole(artifact.hash)) this.foundDamaged.add(artifact.hash);
    if (bytes === undefined)
      throw new Fault('failure', 'artifact-missing', 'The file is not there any more.', { facts });
    if (hashOf(bytes) !== artifact.hash) {
      throw new Fault('failure', 'artifact-damaged', 'The file is not what it was.', { facts });
    }
    return bytes.slice();
  }

  async keep(bytes: Uint8Array, type: string): Promise<Artifact> {
    await this.power.draw();
    const hash = hashOf(bytes);
    this.#kept.set(hash, bytes.slice());
    await this.power.draw();
    return { hash, size: bytes.length, type };
  }

  async adopt(path: string, type: string): Promise<Artifact> {
    const bytes = this.#temporary.get(path);
    if (bytes === undefined)
      throw new Fault('failure', 'artifact-missing', `There is no file ${path}.`, { facts: { path } });
    this.#temporary.delete(path);
    return this.keep(bytes, type);
  }

  async temporary(extension: string): Promise<string> {
    await this.power.draw();
    this.#names++;
    return `memory:/temporary/${this.#names}.${extension.replace(/^\./, '')}`;
  }

  /** Writes a temporary file, as a program would that was given its path. */
  write(path: string, bytes: Uint8Array): void {
    this.#temporary.set(path, bytes.slice());
  }

  /** The hashes of all that is kept, damaged or not, in the order it came. */
  get hashes(): readonly string[] {
    return [...this.#kept.keys()];
  }

  /** Whether a kept file is whole, asked without power and without taking time. */
  isWhole(hash: string): boolean {
    const bytes = this.#kept.get(hash);
    return bytes !== undefined && hashOf(bytes) === hash;
  }

  /** Changes a byte of a kept file. */
  damage(hash: string): void {
    const bytes = this.#kept.get(hash);
    if (bytes) this.#kept.set(hash, Uint8Array.of(...bytes, 0xff));
  }

  /** Takes a kept file away. */
  lose(hash: string): void {
    this.#kept.delete(hash);
  }
}

function hashOf(bytes: Uint8Array): ContentHash {
  return createHash('sha256').update(bytes).digest('hex') as ContentHash;
}
