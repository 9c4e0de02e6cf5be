export { FAULT_KINDS, Fault, type FaultDetails, type FaultKind } from './fault.ts';
