import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '#fault';
import type { Json } from '../contract/index.ts';
import { validator } from '../structured/index.ts';
import {
  BUILT_IN_TEMPLATES,
  openTemplates,
  parseTemplate,
  problemsOf,
  renderTemplate,
  type Template,
  templateId,
} from './index.ts';
import { memoryShelf } from './trial/shelf.ts';

const plain: Template = {
  name: 'greeting',
  version: 1,
  title: 'Greeting',
  description: 'Says hello.',
  task: 'chat',
  system: 'Be {{tone}}.',
  user: 'Greet {{who}} and {{ who }} in {{count}} words.',
  variables: [
    { name: 'who', type: 'text', description: 'Whom to greet.', required: true },
    { name: 'tone', type: 'choice', description: 'How.', required: false, default: 'kind', choices: ['kind', 'curt'] },
    { name: 'count', type: 'number', description: 'How many words.', required: false, default: 5 },
  ],
};
const codeOf = (attempt: () => unknown) => {
  try {
    return attempt();
  } catch (error) {
    return error instanceof Fault ? error.code : error;
  }
};

describe('filling in', () => {
  it('D18: a value stands in the text as it is, in one pass, and its span says where', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '{{tone}}',
        '{{who}}',
        '{% if %}',
        '__proto__',
        '$&',
        '$1 $`',
        '{{{who}}}',
        '}}{{count}}',
        '\\{{who}}',
      ),
    );
    fc.assert(
      fc.property(nasty, (who) => {
        const { user, system, spans } = renderTemplate(plain, { who });
        expect(user).toBe(`Greet ${who} and ${who} in 5 words.`);
        expect(system).toBe('Be kind.');
        for (const { variable, start, end } of spans.user)
          expect(user.slice(start, end)).toBe(variable === 'who' ? who : '5');
        expect(spans.user.map(({ variable }) => variable)).toEqual(['who', 'who', 'count']);
      }),
    );
  });

  it('says what is missing, what is unknown and what it may have been, and what has the wrong type', () => {
    expect(() => renderTemplate(plain, {})).toThrow('greeting@1 needs who.');
    expect(codeOf(() => renderTemplate(plain, { who: undefined }))).toBe('template-variable-missing');
    try {
      renderTemplate(plain, { who: 'you', coutn: 3 });
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        code: 'template-variable-unknown',
        facts: { near: ['count'] },
        hint: 'Did you mean count?',
      });
    }
    const own: Record<string, Json> = JSON.parse('{"who": "you", "__proto__": "x"}');
    expect(codeOf(() => renderTemplate(plain, own))).toBe('template-variable-unknown');
    for (const wrong of [
      { who: 3 },
      { who: 'a', tone: 'rude' },
      { who: 'a', count: '3' },
      { who: 'a', count: Number.NaN },
    ])
      expect(codeOf(() => renderTemplate(plain, wrong))).toBe('template-variable-wrong');
  });

  it('writes lists as lists, and yes or no', () => {
    const template = {
      ...plain,
      user: '{{things}} {{on}}',
      system: '',
      variables: [
        { name: 'things', type: 'list', description: '', required: true },
        { name: 'on', type: 'boolean', description: '', required: true },
      ],
    } satisfies Template;
    const rendered = renderTemplate(template, { things: ['a', 'b'], on: true });
    expect(rendered.user).toBe('- a\n- b yes');
    expect(rendered.messages.map(({ role }) => role)).toEqual(['user']);
    expect(renderTemplate(template, { things: [], on: false }).user).toBe('(none) no');
  });
});

describe('the built-in set', () => {
  it('S10: has every template there should be', () => {
    expect(BUILT_IN_TEMPLATES.map(({ name }) => name)).toEqual(
      'story_generation shot_description character_dialogue world_building location_function location_constraints location_culture location_reputation location_emergent_details location_story_hooks location_full_generation character_generation psychology narrative_sequence quality_optimization creative_variations sequence_validation version_migration'.split(
        ' ',
      ),
    );
  });

  it.each(BUILT_IN_TEMPLATES.map((template) => [template.name, template] as const))(
    '%s is whole, is filled, and asks for data that can be checked',
    (_, template) => {
      expect(problemsOf(template)).toEqual([]);
      expect(parseTemplate(JSON.parse(JSON.stringify(template)))).toEqual(template);
      const required = template.variables.filter((each) => each.required);
      const values = Object.fromEntries(
        required.map(({ name, type }) => [name, type === 'list' ? ['Mara'] : 'the lighthouse']),
      );
      const rendered = renderTemplate(template, values);
      expect(`${rendered.system}${rendered.user}`).not.toMatch(/\{\{|undefined|\[object/);
      expect(rendered.format).toMatchObject({ kind: 'json-schema', name: template.name });
      expect(validator(template.schema ?? {})({})).not.toEqual([]);
    },
  );

  it('asks for objects whose every property is named and required, as strict providers want them', () => {
    const loose: string[] = [];
    const look = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      if (Reflect.get(schema, 'type') === 'object') {
        const names = Object.keys(Reflect.get(schema, 'properties') ?? {});
        if (
          Reflect.get(schema, 'additionalProperties') !== false ||
          String(Reflect.get(schema, 'required')) !== String(names)
        )
          loose.push(path);
      }
      for (const [name, each] of Object.entries(schema)) look(each, `${path}.${name}`);
    };
    for (const { name, schema } of BUILT_IN_TEMPLATES) look(schema, name);
    expect(loose).toEqual([]);
  });
});

describe('own templates', () => {
  it('are kept as versions, go before the built-in ones, and leave them when removed', async () => {
    const templates = openTemplates(BUILT_IN_TEMPLATES, memoryShelf());
    const original = await templates.get('shot_description');
    const saved = await templates.save({ ...original, user: `${original.user}\nNo close-ups.` });
    expect(templateId(saved)).toBe('shot_description@2');
    expect((await templates.get('shot_description')).user).toContain('No close-ups.');
    expect((await templates.get('shot_description', 1)).user).toBe(original.user);
    expect((await templates.versions('shot_description')).map(({ version }) => version)).toEqual([2, 1]);
    expect((await templates.list()).find(({ name }) => name === 'shot_description')).toMatchObject({
      own: true,
      version: 2,
    });
    expect(await templates.list()).toHaveLength(18);
    await templates.remove('shot_description');
    expect(await templates.get('shot_description')).toEqual(original);
    await expect(templates.remove('shot_description')).rejects.toMatchObject({ code: 'template-built-in' });
    await expect(templates.remove('shot_descripton')).rejects.toMatchObject({
      code: 'template-unknown',
      facts: { near: ['shot_description'] },
    });
    await expect(templates.get('psychology', 9)).rejects.toMatchObject({
      code: 'template-unknown',
      facts: { versions: [1] },
    });
  });

  it('travel as JSON and come back the same', async () => {
    const [here, there] = [openTemplates([], memoryShelf()), openTemplates([], memoryShelf())];
    await here.save(plain);
    const json = await here.toJson();
    expect(await there.fromJson(json)).toEqual([plain]);
    const again = await there.toJson();
    expect(again).toBe(json);
    expect((await there.fromJson(json))[0]?.version).toBe(2);
  });

  it('I6: are refused with unknown fields, huge words, keys, or places that nobody described', async () => {
    const templates = openTemplates([], memoryShelf());
    const refused = async (change: object, code = 'template-invalid') =>
      expect(templates.save({ ...plain, ...change })).rejects.toMatchObject({ code });
    await refused({ script: 'alert(1)' });
    await refused({ user: 'x'.repeat(50_001) });
    await refused({ user: `${plain.user} {{other}}` });
    await refused({ system: 'No place for tone.' });
    await refused({ user: `${plain.user} sk-proj-abcdefghijklmnopqrstuv` });
    await refused({ name: '__proto__' });
    await refused({ schema: { if: {} } });
    await refused({ variables: plain.variables.map((each) => ({ ...each, required: true })) });
    await refused({ variables: [...plain.variables, plain.variables[0]] });
    await expect(templates.fromJson('[]')).rejects.toMatchObject({ code: 'template-invalid' });
    await expect(templates.fromJson('{')).rejects.toMatchObject({ code: 'template-invalid' });
    await expect(templates.fromJson(' '.repeat(1_000_001))).rejects.toMatchObject({
      code: 'template-import-too-large',
    });
    const half = JSON.stringify({
      format: 'reelwright-templates-1',
      templates: [plain, { ...plain, name: 'Bad Name' }],
    });
    await expect(templates.fromJson(half)).rejects.toMatchObject({ code: 'template-invalid' });
    expect(await templates.list()).toEqual([]);
  });
});
