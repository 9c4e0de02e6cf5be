import { Fault } from '#fault';
import { nearest } from '#operation';
import { parseTemplate } from './checking.ts';
import type { Template } from './template.ts';

/** Where a person's own templates are kept. All versions of each. */
export interface TemplateShelf {
  list(): Promise<readonly Template[]>;
  /** Keeps a version. Throws a fault `template-conflict` (kind `conflict`) when that version is there. */
  put(template: Template): Promise<void>;
  /** Removes all versions; true when there were any. */
  remove(name: string): Promise<boolean>;
}

/** The templates there are: the built-in ones and a person's own, which are newer versions of them or have names of their own. */
export interface Templates {
  /** The newest version of each, by name. */
  list(): Promise<readonly (Template & { readonly own: boolean })[]>;
  /** One of them; the newest version by default. Throws `template-unknown` (kind `not-found`) with the nearest names. */
  get(name: string, version?: number): Promise<Template>;
  /** All versions, the newest first. */
  versions(name: string): Promise<readonly Template[]>;
  /** Keeps it as a new version of its own name, whatever version it says; returns it. */
  save(template: unknown): Promise<Template>;
  /** Removes a person's own; what is built in shows again. Throws `template-unknown`, and `template-built-in` (kind `usage`). */
  remove(name: string): Promise<void>;
  /** As JSON: the newest versions of those names, of all one's own by default. */
  toJson(names?: readonly string[]): Promise<string>;
  /** From JSON, each as a new version; none when one of them is no template. Returns what was kept. */
  fromJson(json: string): Promise<readonly Template[]>;
}

/** Bytes of an import. */
const LARGEST = 1_000_000;

/** Joins the built-in templates with a shelf of own ones. */
export function openTemplates(builtIn: readonly Template[], shelf: TemplateShelf): Templates {
  const own = async (): Promise<readonly Template[]> => (await shelf.list()).map(parseTemplate);
  /** Own ones after the built-in ones, so that of equal versions the own one counts. */
  const everything = async () => [...builtIn, ...(await own())];

  const templates: Templates = {
    async list() {
      const mine = new Set((await own()).map(({ name }) => name));
      const newest = Map.groupBy(await everything(), ({ name }) => name);
      return [...newest.values()]
        .map((versions) => newestOf(versions))
        .map((template) => ({ ...template, own: mine.has(template.name) }))
        .sort((a, b) => a.name.localeCompare(b.name));
    },
    async versions(name) {
      const found = (await everything()).filter((template) => template.name === name).reverse();
      if (found.length === 0)
        throw unknown(
          name,
          (await everything()).map((template) => template.name),
        );
      return found.sort((a, b) => b.version - a.version);
    },
    async get(name, version) {
      const versions = await templates.versions(name);
      const found = version === undefined ? versions[0] : versions.find((each) => each.version === version);
      if (found !== undefined) return found;
      throw new Fault('not-found', 'template-unknown', `${name} has no version ${version}.`, {
        facts: { name, version, versions: versions.map((each) => each.version) },
        hint: `It has ${versions.map((each) => each.version).join(', ')}.`,
      });
    },
    async save(data) {
      const template = parseTemplate(data);
      const next = { ...template, version: nextVersion(await everything(), template.name) };
      await shelf.put(next);
      return next;
    },
    async remove(name) {
      if (await shelf.remove(name)) return;
      await templates.versions(name);
      throw new Fault('usage', 'template-built-in', `${name} is built in and cannot be removed.`, {
        facts: { name },
        hint: 'Save your own version of it: it goes before.',
      });
    },
    async toJson(names) {
      const wanted = names ?? [...new Set((await own()).map(({ name }) => name))];
      const found = await Promise.all(wanted.map((name) => templates.get(name)));
      return `${JSON.stringify({ format: FORMAT, templates: found }, null, 2)}\n`;
    },
    async fromJson(json) {
      const parsed = parsedImport(json).map(parseTemplate);
      const kept: Template[] = [];
      for (const template of parsed) kept.push(await templates.save(template));
      return kept;
    },
  };
  return templates;
}

const FORMAT = 'reelwright-templates-1';

function parsedImport(json: string): readonly unknown[] {
  if (Buffer.byteLength(json) > LARGEST)
    throw new Fault('limit', 'template-import-too-large', `The file is larger than ${LARGEST} bytes.`, {
      facts: { limit: LARGEST },
    });
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (cause) {
    throw new Fault('usage', 'template-invalid', 'The file is no JSON.', { cause });
  }
  const held = typeof data === 'object' && data !== null && 'templates' in data && 'format' in data ? data : undefined;
  if (held === undefined || held.format !== FORMAT || !Array.isArray(held.templates))
    throw new Fault('usage', 'template-invalid', 'The file holds no templates of Reelwright.', {
      facts: { format: FORMAT },
      hint: `It should be { "format": "${FORMAT}", "templates": [...] }.`,
    });
  return held.templates;
}

const newestOf = (versions: readonly Template[]): Template =>
  versions.reduce((a, b) => (b.version >= a.version ? b : a));

const nextVersion = (all: readonly Template[], name: string): number =>
  1 + Math.max(0, ...all.filter((each) => each.name === name).map(({ version }) => version));

function unknown(name: string, names: readonly string[]): Fault {
  const near = nearest(name, [...new Set(names)]);
  return new Fault('not-found', 'template-unknown', `There is no template called ${name}.`, {
    facts: { name, near },
    hint: near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'Ask for the templates there are.',
  });
}
