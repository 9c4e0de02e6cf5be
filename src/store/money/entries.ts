import type Database from 'better-sqlite3';
import type { ReserveRequest, Settlement } from '#operation';
import type { BookedCharge } from './charge-book.ts';
import {
  type ChargeRow,
  COLUMNS,
  chargeOf,
  type ReservationRow,
  readCharge,
  readRequest,
  valuesOf,
} from './charge-rows.ts';

/** What is set aside. */
export interface Reserved {
  readonly id: string;
  readonly at: number;
  readonly request: ReserveRequest;
}

/** The lines of the book: what is set aside, and what is booked. Sums are kept elsewhere. */
export interface Entries {
  reserved(id: string): Reserved | undefined;
  charged(id: string): BookedCharge | undefined;
  reserve(request: ReserveRequest, at: number, owner: string): void;
  /** What was set aside becomes a charge. */
  settle(id: string, at: number, request: ReserveRequest, how: Settlement, presumed: boolean): BookedCharge;
  release(id: string): void;
  /** The truth takes a presumption's place. */
  correct(charge: BookedCharge, how: Settlement): BookedCharge;
  /** A presumed charge turns out to be none. */
  strike(id: string): void;
  /** Everybody else who has set something aside. */
  ownersBut(owner: string): readonly string[];
  reservedBy(owner: string): readonly Reserved[];
}

export function openEntries(raw: Database): Entries {
  const findReserved = raw.prepare('select * from reservations where id = ?');
  const findCharge = raw.prepare('select * from charges where id = ?');
  const addReserved = raw.prepare('insert into reservations (id, at, worst, owner, request) values (?, ?, ?, ?, ?)');
  const dropReserved = raw.prepare('delete from reservations where id = ?');
  const addCharge = raw.prepare(
    `insert into charges (${COLUMNS.join(', ')}) values (${COLUMNS.map(() => '?').join(', ')})`,
  );
  const dropCharge = raw.prepare('delete from charges where id = ?');
  const correctCharge = raw.prepare(
    'update charges set cost = ?, outcome = ?, units = ?, source = ?, presumed = 0 where id = ?',
  );
  const owners = raw.prepare('select distinct owner from reservations where owner <> ?');
  const ofOwner = raw.prepare('select * from reservations where owner = ? order by at, id');

  const read = (row: ReservationRow): Reserved => ({ id: row.id, at: row.at, request: readRequest(row) });

  return {
    reserved(id) {
      const row = findReserved.get<ReservationRow>([id]);
      return row === undefined ? undefined : read(row);
    },
    charged(id) {
      const row = findCharge.get<ChargeRow>([id]);
      return row === undefined ? undefined : readCharge(row);
    },
    reserve(request, at, owner) {
      addReserved.run([request.id, at, request.worst, owner, JSON.stringify(request)]);
    },
    settle(id, at, request, how, presumed) {
      const charge = chargeOf(request, at, how, presumed);
      addCharge.run(valuesOf(charge));
      dropReserved.run([id]);
      return charge;
    },
    release: (id) => void dropReserved.run([id]),
    correct(charge, { cost, outcome, units, source }) {
      correctCharge.run([cost, outcome, JSON.stringify(units), source, charge.id]);
      return { ...charge, cost, outcome, units, source, presumed: false };
    },
    strike: (id) => void dropCharge.run([id]),
    ownersBut: (owner) => owners.all<{ owner: string }>([owner]).map((row) => row.owner),
    reservedBy: (owner) => ofOwner.all<ReservationRow>([owner]).map(read),
  };
}
