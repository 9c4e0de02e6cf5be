/** SHA-256 of an artifact's bytes, 64 hexadecimal digits. */
export type ContentHash = string & { readonly __brand: 'ContentHash' };

/** One file a step made. */
export interface Artifact {
  readonly hash: ContentHash;
  /** Bytes. */
  readonly size: number;
  /** Media type: `video/mp4`, `application/json`. */
  readonly type: string;
}

/** What a step made, by name: a voice makes `sound` and `times`. */
export type Outputs = Readonly<Record<string, Artifact>>;

/** Where artifacts are kept. The graph never touches a disk itself; the store implements this. */
export interface Artifacts {
  /** True when the artifact is there and its bytes still have its hash. */
  intact(artifact: Artifact): Promise<boolean>;
  /** A path to read the verified bytes from; throws a fault `artifact-damaged` or `artifact-missing`. */
  path(artifact: Artifact): Promise<string>;
  /** The verified bytes; throws as `path` does. */
  read(artifact: Artifact): Promise<Uint8Array>;
  /** Keeps bytes: written to a temporary name, synced, renamed. */
  keep(bytes: Uint8Array, type: string): Promise<Artifact>;
  /** Takes over a finished temporary file; the file is gone from where it was afterwards. */
  adopt(path: string, type: string): Promise<Artifact>;
  /** A path of its own for a file in the making; cleared away when the process is gone. */
  temporary(extension: string): Promise<string>;
}
