import { Fault } from '#fault';
import type { Template, TemplateShelf } from '../index.ts';

/** A shelf in memory, for trials. */
export function memoryShelf(): TemplateShelf {
  let kept: Template[] = [];
  return {
    list: async () => kept,
    async put(template) {
      if (kept.some(({ name, version }) => name === template.name && version === template.version))
        throw new Fault('conflict', 'template-conflict', `${template.name}@${template.version} is there.`);
      kept = [...kept, template];
    },
    async remove(name) {
      const before = kept.length;
      kept = kept.filter((template) => template.name !== name);
      return kept.length < before;
    },
  };
}
