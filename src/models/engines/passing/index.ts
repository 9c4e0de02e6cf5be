export { pass } from './pass.ts';
export { type Sniffed, Sniffer } from './sniffing.ts';
