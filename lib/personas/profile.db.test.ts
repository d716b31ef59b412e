import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, expect, test } from 'vitest';
import { closeDatabase } from '@/db/client';
import { files } from '@/db/schema/files';
import { personas, type StoredProfile } from '@/db/schema/personas';
import { channels } from '@/db/schema/touchpoints';
import { workspaces } from '@/db/schema/workspaces';
import { inWorkspace, type Scope } from '@/db/scope';
import { mintWorkspace } from '@/db/testing';
import { changePersona, copyPersona, createPersona } from './mutations';
import { findPersona, findPersonas, listPersonas, usableChannels } from './queries';
import { newPersonaSchema, personaChangeSchema } from './schema';
import { archetypeIds } from './templates/archetype';

afterAll(closeDatabase);

const write = async <T>(work: (scope: Scope) => Promise<T>) => inWorkspace((await mintWorkspace()).id, 'write', work);
const make = (scope: Scope, input: object) => createPersona(scope, newPersonaSchema.parse({ name: 'Ada', ...input }));
const change = (scope: Scope, input: object) => changePersona(scope, personaChangeSchema.parse(input));

async function mintChannel(scope: Scope, kind: 'app' | 'phone', name: string): Promise<string> {
  const id = uuidv7();
  await scope.tx.insert(channels).values(scope.row({ id, kind, name, position: 0 }));
  return id;
}

test('a profile of before the later fields reads as if they were empty, and takes them', async () => {
  const [before, after] = await write(async (scope) => {
    const { id } = await make(scope, {});
    const old = { portraitSeed: 'old', role: 'Baker', goals: ['Bread'] } as StoredProfile;
    await scope.tx
      .update(personas)
      .set({ profile: old })
      .where(scope.of(personas, eq(personas.id, id)));
    const [before] = await listPersonas(scope);
    await change(scope, { id, profile: { brands: ['Mill'] } });
    return [before, await findPersona(scope, id)];
  });
  expect(before?.profile).toMatchObject({
    role: 'Baker',
    goals: ['Bread'],
    brands: [],
    day: [],
    evidence: {},
    age: '',
  });
  expect(after?.profile).toMatchObject({ role: 'Baker', goals: ['Bread'], brands: ['Mill'] });
});

test('evidence is kept by field, and taken back where it says nothing', async () => {
  const own = { state: 'researched', since: '2026-05-01', source: 'Twelve talks', link: 'example.com' };
  const nothing = { state: '', since: '', source: ' ', link: '' };
  const persona = await write(async (scope) => {
    const { id } = await make(scope, { profile: { evidence: { role: own, age: own } } });
    await change(scope, { id, profile: { evidence: { age: nothing, goals: { ...own, state: '' } } } });
    return findPersona(scope, id);
  });
  const kept = { since: '2026-05-01', source: 'Twelve talks', link: 'https://example.com' };
  expect(persona?.profile.evidence).toEqual({
    role: { state: 'researched', ...kept },
    goals: { state: null, ...kept },
  });
});

test('channels are the workspace’s own: those of others and of nobody are left out', async () => {
  const foreign = await write((scope) => mintChannel(scope, 'app', 'App'));
  const [own, used] = await write(async (scope) => {
    const own = await mintChannel(scope, 'phone', 'Phone');
    const uses = [own, foreign, uuidv7()].map((channelId) => ({ channelId, use: 3 }));
    const { id } = await make(scope, { profile: { channels: uses } });
    expect((await findPersona(scope, id))?.profile.channels).toEqual([{ channelId: own, use: 3 }]);
    await change(scope, { id, profile: { channels: [{ channelId: foreign, use: 1 }] } });
    expect((await usableChannels(scope)).map((channel) => channel.id)).toEqual([own]);
    return [own, (await findPersona(scope, id))?.profile.channels];
  });
  expect(own).not.toBe(foreign);
  expect(used).toEqual([]);
});

test('an archetype is a whole persona in the workspace’s language, with the channels that there are', async () => {
  for (const locale of ['en', 'nl'] as const) {
    const workspace = await mintWorkspace();
    await inWorkspace(workspace.id, 'write', async (scope) => {
      await scope.tx.update(workspaces).set({ locale }).where(eq(workspaces.id, workspace.id));
      const phone = await mintChannel(scope, 'phone', 'Phone');
      for (const template of archetypeIds) {
        const { id } = await make(scope, { name: template, template, profile: { age: '41' } });
        const persona = await findPersona(scope, id);
        expect(persona).toMatchObject({ evidence: 'assumed', profile: { age: '41', portraitSeed: id } });
        expect(persona?.profile.goals.length).toBe(3);
      }
      const business = (await listPersonas(scope)).find(({ name }) => name === 'business-buyer');
      expect(business?.profile.channels).toEqual([{ channelId: phone, use: 3 }]);
      expect(business?.profile.quote).toBe(
        locale === 'nl'
          ? 'Mij bevalt het. Help me nu de anderen te overtuigen.'
          : 'I like it. Now help me convince the others.',
      );
    });
  }
});

test('a copy says the same under its own name and in its own colour, and is another person from then on', async () => {
  await write(async (scope) => {
    const { id } = await make(scope, { evidence: 'measured', profile: { role: 'Baker' } });
    const copy = await copyPersona(scope, { id, name: 'Ada (copy)' });
    await change(scope, { id: copy.id, profile: { role: 'Miller' } });
    const [original, second] = await findPersonas(scope, [id, copy.id]);
    expect(original).toMatchObject({ name: 'Ada', colour: 1, profile: { role: 'Baker' } });
    expect(second).toMatchObject({ name: 'Ada (copy)', colour: 2, evidence: 'measured', profile: { role: 'Miller' } });
    const third = await copyPersona(scope, { id, name: 'Ada (copy)' });
    expect(await findPersonas(scope, [third.id])).toMatchObject([{ name: 'Ada (copy 2)', colour: 3 }]);
  });
});

test('one of another workspace is copied and compared as little as none', async () => {
  const foreign = await write((scope) => make(scope, {}));
  for (const id of [foreign.id, uuidv7()]) {
    await write(async (scope) => {
      await expect(copyPersona(scope, { id, name: 'Mine' })).rejects.toMatchObject({ key: 'errors.notFound' });
      expect(await findPersonas(scope, [id, 'no-id'])).toEqual([]);
    });
  }
});

test('a portrait is an image of the workspace, and may be taken away again', async () => {
  const mintFile = async (scope: Scope, contentType: string) => {
    const id = uuidv7();
    await scope.tx.insert(files).values(scope.row({ id, name: 'Face', contentType, size: 1 }));
    return id;
  };
  const foreign = await write((scope) => mintFile(scope, 'image/webp'));
  await write(async (scope) => {
    const { id } = await make(scope, {});
    const portrait = async () => (await findPersona(scope, id))?.portraitFileId;
    const image = await mintFile(scope, 'image/webp');
    await change(scope, { id, portraitFileId: image });
    expect(await portrait()).toBe(image);
    await expect(change(scope, { id, portraitFileId: foreign })).rejects.toMatchObject({ key: 'errors.notFound' });
    await expect(change(scope, { id, portraitFileId: await mintFile(scope, 'text/plain') })).rejects.toMatchObject({
      key: 'files.notAnImage',
    });
    expect(await portrait()).toBe(image);
    await change(scope, { id, portraitFileId: '' });
    expect(await portrait()).toBeNull();
  });
});
