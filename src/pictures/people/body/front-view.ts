import type { BodyView } from './body-view.ts';

export type Front = (view: BodyView) => void;
