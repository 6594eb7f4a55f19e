import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Keeps a text unreadable without the key, and bound to its owner: it does not open under another's name. */
type Seal = {
  readonly close: (text: string, owner: string) => string;
  /** @throws where the text was sealed with another key, for another owner, or was changed since */
  readonly open: (sealed: string, owner: string) => string;
};

const VERSION = 'v1';

/**
 * AES-256-GCM.
 *
 * @param key 32 bytes in base64
 * @throws where the key is anything else
 */
export function sealWith(key: string): Seal {
  const secret = Buffer.from(key, 'base64');
  if (secret.length !== 32 || !/^[A-Za-z0-9+/_-]+=*$/.test(key)) {
    throw new Error('The encryption key must be 32 bytes in base64. Make one with: openssl rand -base64 32');
  }
  return {
    close: (text, owner) => {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', secret, nonce).setAAD(Buffer.from(owner));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return [VERSION, ...[nonce, cipher.getAuthTag(), body].map((part) => part.toString('base64url'))].join('.');
    },
    open: (sealed, owner) => {
      const [version, ...parts] = sealed.split('.');
      const [nonce, tag, body] = parts.map((part) => Buffer.from(part, 'base64url'));
      if (version !== VERSION || nonce?.length !== 12 || tag?.length !== 16 || !body) {
        throw new Error('What is stored of this installation is not readable: install the app again.');
      }
      try {
        const decipher = createDecipheriv('aes-256-gcm', secret, nonce).setAAD(Buffer.from(owner)).setAuthTag(tag);
        return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
      } catch {
        throw new Error(
          'This installation was stored with another encryption key. Bring the old key back, or install the app again.',
        );
      }
    },
  };
}

/** Stands where no key was set: nothing secret is ever written in plain text. */
export const noSeal: Seal = {
  close: () => {
    throw new Error('An installation is only stored encrypted: set an encryption key first.');
  },
  open: () => {
    throw new Error('This installation is stored encrypted, and no encryption key is set.');
  },
};
