import { Fault } from '#fault';

export const reservationTwice = (id: string): Fault =>
  new Fault('conflict', 'reservation-exists', `Money for the call ${id} has been set aside already.`, {
    facts: { id },
    hint: 'Each call has an id of its own.',
  });

export const reservationMissing = (id: string): Fault =>
  new Fault('not-found', 'reservation-missing', `No money is set aside for a call ${id}.`, {
    facts: { id },
    hint: 'Set money aside before a call is made; what was released is gone.',
  });
