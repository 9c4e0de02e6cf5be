export { type CameraOptions, describeCamera } from './describe.ts';
export type { Span } from './path.ts';
export {
  type CameraMove,
  type CameraReport,
  type CameraStyle,
  CHANNELS,
  type Channel,
  type Direction,
  type Rates,
  type ShotCamera,
} from './report.ts';
