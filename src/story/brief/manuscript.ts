import { goesOn, type Line, linesOf } from './lines.ts';
import { clean, sayable, spokenText } from './marks.ts';

/** One paragraph of a brief, ready to be read aloud. */
export interface Paragraph {
  readonly text: string;
  /** The chapter it stands under, empty if none. */
  readonly chapter: string;
  /** `story`: it is told. `cast`, `setting`: it says who and where, and is not told. `wish`: it is about the film to be made. */
  readonly use: 'story' | 'cast' | 'setting' | 'wish';
  /** Words quoted from somewhere: told as they stand, said by nobody in the story. */
  readonly motto: boolean;
}

/** A brief without its marks. */
export interface Manuscript {
  /** What the brief calls itself, empty if nothing. */
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}

type Use = Paragraph['use'] | 'title';

/** Words in front of a colon or over a section that say what follows is for. */
const LABELS: readonly (readonly [Use, RegExp])[] = [
  ['title', /^(?:working title|title|titolo|titre|titel|título)$/i],
  [
    'story',
    /^(?:(?:scene|shot) (?:list|breakdown)|scenes|shots|storyboard|log ?line|synopsis|story|plot|summary|brief|pitch|premise|outline|script|beginning|middle|end|ending|act (?:one|two|three|\d|i{1,3})|sinossi|storia|trama|soggetto|synopsis|histoire|résumé|handlung|geschichte|sinopsis|historia|argumento)$/i,
  ],
  [
    'cast',
    /^(?:the )?(?:(?:main )?characters?|cast(?: of characters)?|dramatis personae|people|who|personaggi|personnages|figuren|personen|charaktere|personajes)$/i,
  ],
  [
    'setting',
    /^(?:the )?(?:setting|place|location|where|when|time|ambientazione|luogo|lieu|cadre|décor|schauplatz|ort|ambientación|lugar)$/i,
  ],
  [
    'wish',
    /^(?:genre|tone|style|visual style|art style|look|mood|length|duration|runtime|running time|format|audience|target audience|music|soundtrack|sound|aspect ratio|resolution|language|notes?|production notes|camera|colou?rs?|palette|budget|deadline|author|by|date|references?|inspiration|technical|requirements|genere|tono|stile|durata|musica|note|formato|pubblico|ton|durée|musique|stil|länge|dauer|musik|género|estilo|duración|música)$/i,
  ],
];
const LABEL = /^([\p{L} ]{2,24}?)\s*[:：]\s+(?=\S)/u;

/** A heading that counts instead of naming the whole. */
const CHAPTER = /^(?:chapter|part|capitolo|parte|chapitre|partie|kapitel|teil|capítulo)(?![\p{L}])/iu;

const useOf = (label: string): Use | undefined => LABELS.find(([, words]) => words.test(label.trim()))?.[0];

/** Reads a brief: what is told, what only says who and where, and what speaks of the film. */
export function readManuscript(text: string): Manuscript {
  const { title: named, rest } = frontMatter(clean(text));
  const lines = linesOf(rest);
  const longest = lines.reduce((most, line) => (line.kind === 'text' ? Math.max(most, line.text.length) : most), 0);
  const reader = new Reader(named);
  lines.forEach((line, index) => {
    reader.take(line, lines[index + 1], longest);
  });
  return reader.done();
}

/** The `---` block some editors put on top; only its title concerns a film. */
function frontMatter(text: string): { title: string; rest: string } {
  const block = /^\s*---[ \t]*\n((?:[\w-]{1,40}:.*\n|[ \t]+.*\n|\s*\n){1,60}?)(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
  if (block === null) return { title: '', rest: text };
  const title = /^title:\s*(.+)$/im.exec(block[1] ?? '')?.[1] ?? '';
  return { title: spokenText(title.replace(/^["']|["']$/g, '')), rest: text.slice(block[0].length) };
}

class Reader {
  #title: string;
  #chapter = '';
  #use: Paragraph['use'] = 'story';
  #open: string[] = [];
  #motto = false;
  /** Whether the first thing there is is a line by itself, and no item of a list. */
  #opensPlainly: boolean | undefined;
  readonly #paragraphs: Paragraph[] = [];

  constructor(title: string) {
    this.#title = title;
  }

  take(line: Line, next: Line | undefined, longest: number): void {
    if (line.kind === 'break') this.#close();
    else if (line.kind === 'heading') {
      this.#close();
      this.#head(spokenText(line.text), line.depth);
    } else {
      this.#opensPlainly ??= !line.alone && next?.kind !== 'text';
      if (line.alone) this.#close();
      this.#open.push(line.text);
      this.#motto = line.motto;
      if (next?.kind !== 'text' || next.alone || !goesOn(line.text, next.text, longest)) this.#close();
    }
  }

  done(): Manuscript {
    this.#close();
    const [first, second] = this.#paragraphs;
    if (first === undefined || second === undefined || this.#opensPlainly !== true || !isTitle(first))
      return { title: this.#title, paragraphs: this.#paragraphs };
    const rest = this.#paragraphs.slice(1);
    if (CHAPTER.test(first.text)) {
      const chapter = (one: Paragraph): Paragraph => (one.chapter === '' ? { ...one, chapter: first.text } : one);
      return { title: this.#title, paragraphs: rest.map(chapter) };
    }
    if (this.#title === '') return { title: first.text, paragraphs: rest };
    return { title: this.#title, paragraphs: this.#paragraphs };
  }

  #head(heading: string, depth: number): void {
    const labelled = LABEL.exec(`${heading} x`)?.[1] ?? heading;
    const use = useOf(heading.replace(/[:：]$/, ''));
    if (!sayable(heading)) return;
    this.#use = use === undefined || use === 'title' ? 'story' : use;
    if (use !== undefined) return;
    const nothingYet = this.#title === '' && this.#paragraphs.length === 0 && depth <= 2 && !CHAPTER.test(heading);
    if (nothingYet)
      this.#title = useOf(labelled) === 'title' ? heading.slice(labelled.length).replace(/^\s*[:：]\s*/, '') : heading;
    else this.#chapter = heading;
  }

  #close(): void {
    const text = spokenText(this.#open.join(' '));
    const motto = this.#motto;
    this.#open = [];
    this.#motto = false;
    if (!sayable(text)) return;
    const label = LABEL.exec(text);
    const use = label === null ? undefined : useOf(label[1] ?? '');
    if (label === null || use === undefined)
      this.#paragraphs.push({ text, chapter: this.#chapter, use: this.#use, motto });
    else if (use === 'title') this.#title ||= text.slice(label[0].length);
    else this.#paragraphs.push({ text: text.slice(label[0].length), chapter: this.#chapter, use, motto });
  }
}

/** A few words on top that end no sentence are a title. */
function isTitle({ text, use, chapter }: Paragraph): boolean {
  return (
    use === 'story' && chapter === '' && text.length <= 60 && text.split(' ').length <= 8 && /[\p{L}\p{N}]$/u.test(text)
  );
}
