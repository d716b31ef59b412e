import { eq, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, expect, it, vi } from 'vitest';
import { closeDatabase } from '@/db/client';
import { touchpointDepartments, touchpoints } from '@/db/schema/touchpoints';
import { inWorkspace, type Scope } from '@/db/scope';
import { mintWorkspace } from '@/db/testing';
import { createPersona } from '@/lib/personas/mutations';
import { newPersonaSchema } from '@/lib/personas/schema';
import { removeChannel, removeDepartment, saveChannel, saveDepartment } from './mutations';
import { listVocabulary } from './queries';
import { vocabularyIdSchema } from './schema';

afterAll(closeDatabase);

it('keeps each name once, also where two make it at once, and what is used', async () => {
  const [workspace, other] = [await mintWorkspace(), await mintWorkspace()];
  const write = <T>(work: (scope: Scope) => Promise<T>, id = workspace.id) => inWorkspace(id, 'write', work);
  const both = await Promise.allSettled([
    write((scope) => saveDepartment(scope, { name: 'Legal' })),
    write((scope) => saveDepartment(scope, { name: 'Legal' })),
  ]);
  expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  await expect(write((scope) => saveDepartment(scope, { name: 'LEGAL' }))).rejects.toThrow('vocabulary.taken');
  const { id } = await write((scope) => saveChannel(scope, { name: 'Letter box', kind: 'print' }));
  await write((scope) => saveChannel(scope, { id, name: 'Letter Box', kind: 'parcel' }));
  await expect(write((scope) => saveChannel(scope, { id, name: 'x', kind: 'web' }), other.id)).rejects.toThrow(
    'errors.notFound',
  );
  await expect(write((scope) => removeChannel(scope, { id }), other.id)).rejects.toThrow('errors.notFound');
  const persona = await write((scope) =>
    createPersona(scope, newPersonaSchema.parse({ name: 'Lisa', profile: { channels: [{ channelId: id, use: 3 }] } })),
  );
  expect(persona.id).toBeTruthy();
  for (const written of [id, id.toUpperCase()]) {
    const removal = vocabularyIdSchema.parse({ id: written });
    await expect(write((scope) => removeChannel(scope, removal))).rejects.toThrow('vocabulary.used');
  }
  const second = await write((scope) => saveChannel(scope, { name: 'Desk', kind: 'shop' }));
  await write((scope) =>
    scope.tx.insert(touchpoints).values(scope.row({ id: uuidv7(), name: 'Desk', channelId: second.id })),
  );
  await expect(write((scope) => removeChannel(scope, { id: second.id }))).rejects.toThrow('vocabulary.used');
  const { channels, departments } = await write(listVocabulary);
  expect(channels).toMatchObject([
    { name: 'Letter Box', kind: 'parcel', uses: 0 },
    { name: 'Desk', kind: 'shop', uses: 1 },
  ]);
  expect(departments.map(({ name }) => name)).toEqual(['Legal']);
  // One puts it behind a touchpoint while another takes it away: whoever comes second finds it as the first has left it.
  const departmentId = departments[0]?.id ?? '';
  const touchpointId = (await write((scope) => scope.tx.select().from(touchpoints).where(scope.of(touchpoints))))[0]
    ?.id;
  const behind = { id: uuidv7(), departmentId, touchpointId: touchpointId ?? '' };
  let removal: Promise<unknown> = Promise.resolve();
  await write(async (scope) => {
    await scope.tx.insert(touchpointDepartments).values(scope.row(behind));
    removal = write((second) => removeDepartment(second, { id: departmentId }));
    await vi.waitFor(async () => {
      const waiting = sql`SELECT pid FROM pg_stat_activity WHERE pg_backend_pid() = ANY(pg_blocking_pids(pid))`;
      expect(await scope.tx.execute(waiting)).toHaveLength(1);
    }, 10_000);
  });
  await expect(removal).rejects.toThrow('vocabulary.used');
  await write((scope) =>
    scope.tx
      .delete(touchpointDepartments)
      .where(scope.of(touchpointDepartments, eq(touchpointDepartments.id, behind.id))),
  );
  await write((scope) => removeDepartment(scope, { id: departmentId }));
  expect((await write(listVocabulary)).departments).toEqual([]);
});
