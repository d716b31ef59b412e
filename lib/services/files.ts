import { asc, gt } from 'drizzle-orm';
import { workspaces } from '@/db/schema/workspaces';
import { system } from '@/db/system';
import { tidyFiles } from '@/lib/files/jobs';
import { settledStore } from '@/lib/files/store';

const page = 500;

async function* everyWorkspace(): AsyncGenerator<string> {
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const found = await system()
      .select({ id: workspaces.id })
      .from(workspaces)
      .where(gt(workspaces.id, last))
      .orderBy(asc(workspaces.id))
      .limit(page);
    for (const { id } of found) yield id;
    const next = found.at(-1)?.id;
    if (!next || found.length < page) return;
    last = next;
  }
}

/** Tidies the files of every workspace, where files are kept at all. */
export async function tidyAllFiles(): Promise<void> {
  const store = settledStore();
  if (store) await tidyFiles(store, everyWorkspace());
}
