import { Fault } from '#fault';
import type { ReserveRequest, Settlement } from './ledger.ts';

/** True for an amount that can be booked. */
export const isAmount = (amount: unknown): amount is number => Number.isSafeInteger(amount) && Number(amount) >= 0;

/** A request as it may be booked; throws a fault `reservation-impossible`. */
export function checkedReservation(request: ReserveRequest): ReserveRequest {
  if (request.id !== '' && isAmount(request.worst)) return request;
  throw new Fault('failure', 'reservation-impossible', `${request.worst} cannot be set aside for "${request.id}".`, {
    facts: { id: request.id, worst: request.worst },
    hint: 'The worst case is a whole number of micro-dollars, 0 or more.',
  });
}

/** A settlement as it may be booked; throws a fault `settlement-impossible`, and the money stays set aside (L8). */
export function checkedSettlement(id: string, settlement: Settlement): Settlement {
  const { cost, units } = settlement;
  const odd = Object.entries(units).find(([, count]) => !Number.isFinite(count) || count < 0);
  if (isAmount(cost) && odd === undefined) return settlement;
  const what = odd === undefined ? `a cost of ${cost}` : `${odd[1]} ${odd[0]}`;
  throw new Fault('failure', 'settlement-impossible', `The call ${id} cannot be settled with ${what}.`, {
    facts: { id, cost: String(cost), units },
    hint: 'What was set aside for it stays so until it is settled with figures that can be true.',
  });
}
