import type { Colour } from '../../paper/index.ts';
import type { FaceView } from './face-view.ts';

export type Hat = (view: FaceView, colour: Colour) => void;
