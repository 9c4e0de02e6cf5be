export { parseTemplate, problemsOf } from './checking.ts';
export { type Rendered, renderTemplate, type Span, type Values } from './render.ts';
export { BUILT_IN_TEMPLATES } from './set/index.ts';
export { type Template, type TemplateVariable, templateId } from './template.ts';
export { openTemplates, type TemplateShelf, type Templates } from './templates.ts';
