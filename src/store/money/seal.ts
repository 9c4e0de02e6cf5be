import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Fault } from '#fault';
import type { MasterKey } from './master-key.ts';
import type { MoneyTables } from './money-tables.ts';

const CIPHER = 'aes-256-gcm';
/** Bytes of chance and of tag: what NIST SP 800-38D recommends for GCM. */
const NONCE = 12;
const TAG = 16;

/** What a secret is bound to besides its bytes: under another name it cannot be opened. */
const boundTo = (name: string): Buffer => Buffer.from(`reelwright secret 1\0${name}`);

/** Locks a secret: chance, tag, ciphertext. */
export function seal({ key }: MasterKey, name: string, secret: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG }).setAAD(boundTo(name));
  const locked = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), locked]);
}

/** Opens what `seal` locked; throws `secret-unreadable`. */
export function unseal(master: MasterKey, { name, master: lockedWith, sealed }: MoneyTables['secrets']): string {
  if (lockedWith !== master.id) throw otherMaster(name, master.source);
  try {
    const decipher = createDecipheriv(CIPHER, master.key, sealed.subarray(0, NONCE), { authTagLength: TAG })
      .setAAD(boundTo(name))
      .setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
    return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
  } catch (cause) {
    throw new Fault('failure', 'secret-unreadable', `The secret "${name}" has been changed by something else.`, {
      facts: { name, reason: 'changed' },
      hint: 'Remove it and set it again.',
      cause,
    });
  }
}

/** The fault of a secret that another master key locks. */
export const otherMaster = (name: string, source: string): Fault =>
  new Fault(
    'configuration',
    'secret-unreadable',
    `The secret "${name}" was locked with another master key than ${source}.`,
    {
      facts: { name, source, reason: 'other-master-key' },
      hint: 'Give the master key it was locked with (REELWRIGHT_MASTER_KEY, or master.key in the data directory). If that is lost, remove the secrets and set them again.',
    },
  );
