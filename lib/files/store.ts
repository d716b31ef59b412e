import { tmpdir } from 'node:os';
import path from 'node:path';
import { env } from '@/lib/env';
import { Refusal } from '@/lib/errors';
import { diskStore } from './disk-store';
import { s3Store } from './s3-store';

export type StoredBytes = { size: number; body: ReadableStream<Uint8Array> };

/** Where the bytes of files are. Keys are made by `keyOf` alone. */
export type FileStore = {
  /** A directory for what is still arriving. */
  incoming: string;
  /** Takes the bytes of a file of ours, whole or not at all; the file itself may be gone afterwards. */
  put: (key: string, from: string) => Promise<void>;
  /** null where there are none. `signal`: whoever reads has gone. */
  open: (key: string, signal?: AbortSignal) => Promise<StoredBytes | null>;
  remove: (key: string) => Promise<void>;
  /** The keys of one workspace, and when each was put there. */
  list: (workspaceId: string) => AsyncIterable<{ key: string; putAt: Date }>;
};

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const keyPattern = new RegExp(`^(${uuid})/(${uuid})(\\.\\d{2,4})?$`);

/** The key of a file's bytes, or of its smaller copy. @throws Error where an id is none: no key leads elsewhere */
export function keyOf(workspaceId: string, fileId: string, width?: number): string {
  const key = `${workspaceId}/${fileId}${width ? `.${width}` : ''}`;
  if (!keyPattern.test(key)) throw new Error('A key is made of ids');
  return key;
}

/** The file whose bytes a key leads to; null for what is no key of ours. */
export const fileOfKey = (key: string): string | null => keyPattern.exec(key)?.[2] ?? null;

/** The workspace whose bytes a key leads to. */
export const workspaceOfKey = (key: string): string => keyPattern.exec(key)?.[1] ?? '';

function configuredStore(): FileStore | null {
  const settings = env();
  const { TOUCHLINE_S3_BUCKET: bucket, TOUCHLINE_S3_ENDPOINT: endpoint } = settings;
  const { TOUCHLINE_S3_KEY: accessKeyId, TOUCHLINE_S3_SECRET: secretAccessKey } = settings;
  if (bucket && endpoint && accessKeyId && secretAccessKey) {
    const place = { endpoint, bucket, region: settings.TOUCHLINE_S3_REGION };
    return s3Store({ ...place, accessKeyId, secretAccessKey, incoming: path.join(tmpdir(), 'touchline-incoming') });
  }
  return settings.TOUCHLINE_FILES_DIR ? diskStore(path.resolve(settings.TOUCHLINE_FILES_DIR)) : null;
}

let opened: FileStore | null | undefined;

/** The process's store; null where the settings name no place for files. */
export function settledStore(): FileStore | null {
  if (opened === undefined) opened = configuredStore();
  return opened;
}

/** @throws Refusal files.noStore (503) where the settings name no place for files */
export function fileStore(): FileStore {
  const store = settledStore();
  if (!store) throw new Refusal('files.noStore', { status: 503, field: 'file' });
  return store;
}
