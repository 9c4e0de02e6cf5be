/** What somebody wants told, in their own words. */
export interface Brief {
  /** A few sentences, or a page. */
  readonly text: string;
  /** The file's name without its ending, for want of a better title; empty for none. */
  readonly name: string;
  /** How long the film should be. */
  readonly seconds: number;
  /** BCP 47. */
  readonly language: string;
}

/** A screenplay and how it came about. */
export interface Written {
  /** Fountain. */
  readonly screenplay: string;
  /** How it was written: shown wherever the film is. */
  readonly written: 'by-rules' | 'by-model';
  /** What the reader should know, one sentence each: what was left out, what was added. */
  readonly notes: readonly string[];
  /** BCP 47; only when the brief plainly is in another language than it was said to be. */
  readonly language?: string;
}

/** Whoever turns a brief into a screenplay: rules by default, a language model where there is one. */
export interface Screenwriter {
  readonly name: string;
  write(brief: Brief, signal: AbortSignal): Promise<Written>;
}
