export { drawable, fontStack, type Lettering, undrawable } from './fonts.ts';
export { type Measure, wrapText } from './wrap.ts';
