import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { files } from '@/db/schema/files';
import { journeys, journeyTemplates, notes, steps } from '@/db/schema/journeys';
import { personas } from '@/db/schema/personas';
import { channels, touchpoints } from '@/db/schema/touchpoints';
import { emotionLevels } from '@/db/schema/values';
import { auditEntries } from '@/db/schema/workspaces';
import { inWorkspace } from '@/db/scope';
import { standardContent } from '@/lib/feedback/content/standard';
import type { Operation } from '@/lib/journeys/schema';
import { type Answer, callAction, serverActions } from './fixtures/actions';
import { answerAt, fill, isData, notFoundAlone, pageAlone, servedAddresses } from './fixtures/addresses';
import { bringing, naming } from './fixtures/foreign-operations';
import { type Ids, mintFullTeam, nobodysIds } from './fixtures/full-team';
import { join, mintPerson, signIn, type Team } from './fixtures/people';
import { expect, test } from './fixtures/test';

/** Addresses outside any workspace: those of a person, and those whose token names what they are about. */
const outsideAddresses = [
  ...['/', '/new', '/profile', '/dev/mail', '/f/[form]', '/invitation/[token]'],
  ...['/sign-in', '/sign-up', '/sign-out', '/forgot', '/reset/[token]', '/verify/[token]'],
  ...['/api/health', '/api/auth/[...nextauth]'],
];
/** Addresses of a workspace that are posted to, with what no action can take. */
const operationsAt = '/api/w/[workspace]/journeys/[journey]/operations';
const posted = ['/api/w/[workspace]/files', '/api/w/[workspace]/imports', operationsAt];
/** Every address of a workspace that is read, as `/w/[workspace]/…`. */
const addresses = () => servedAddresses().filter((address) => ![...outsideAddresses, ...posted].includes(address));

const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
};

const view = (ids: Ids) => ({ journeyId: ids.journey, name: 'Taken', settings: { onlyPain: true } });

const batch = (operations: readonly Operation[]) => ({
  operations: operations.map((operation) => ({ id: uuidv7(), operation })),
});

const wording = { question: 'Q?', lowLabel: 'low', highLabel: 'high', why: 'Why?', thanks: 'Thanks' };

const settings = {
  name: 'Taken',
  opensAt: null,
  closesAt: null,
  quota: null,
  oncePerBrowser: false,
  oncePerLink: false,
  proofOfWork: false,
};
const content = (ids: Ids) => {
  const standard = standardContent('nps', { en: wording });
  const questions = standard.questions.map((one) => ({ ...one, touchpointId: ids.touchpoint }));
  return { ...standard, questions };
};

/** How each action is called with the ids of `ids`, by someone of the workspace `slug` whose own ids are `own`. */
const calls: Record<string, (slug: string, ids: Ids, own: Ids) => unknown[][]> = {
  startJourneyForm: (slug, ids) => [
    [slug, null, form({ template: 'blank', title: 'Mine', 'personaIds.0': ids.persona })],
    [slug, null, form({ template: ids.template, title: 'Mine' })],
  ],
  duplicateJourneyForm: (slug, ids) => [[slug, null, form({ id: ids.journey, title: 'Mine', as: 'copy' })]],
  archiveJourneyForm: (slug, ids) => [[slug, null, form({ id: ids.journey, archived: 'true' })]],
  deleteJourneyForm: (slug, ids) => [
    [slug, null, form({ id: ids.journey, confirmation: 'Buying shoes in the web shop' })],
  ],
  saveTemplateForm: (slug, ids) => [[slug, null, form({ journeyId: ids.journey, name: 'Taken' })]],
  renameTemplateForm: (slug, ids) => [[slug, null, form({ id: ids.template, name: 'Taken' })]],
  deleteTemplateForm: (slug, ids) => [[slug, null, form({ id: ids.template })]],
  createForm: (slug, ids) => [[slug, { touchpointId: ids.touchpoint, metric: 'nps' }]],
  beginForm: (slug, ids) => [
    [slug, { name: 'Mine', template: 'nps', language: 'en', touchpointIds: [ids.touchpoint] }],
  ],
  rereadImportForm: (slug, ids) => [[slug, null, form({ id: ids.import, encoding: 'utf-8', separator: ';' })]],
  mapImportForm: (slug, ids) => [
    [
      slug,
      null,
      form({
        ...{
          id: ids.import,
          'columns.0': 'key',
          dateFormat: 'iso',
          timeZone: 'UTC',
          language: 'en',
          notApplicable: '',
        },
      }),
    ],
  ],
  startImportForm: (slug, ids) => [[slug, null, form({ id: ids.import })]],
  discardImportForm: (slug, ids) => [[slug, null, form({ id: ids.import })]],
  keepDraft: (slug, ids) => [[slug, { id: ids.form, revision: 1, content: content(ids) }]],
  publish: (slug, ids) => [[slug, { id: ids.form, revision: 1 }]],
  changeFormSettings: (slug, ids) => [[slug, { id: ids.form, ...settings }]],
  changeFormTouchpoints: (slug, ids, own) => [
    [slug, { id: ids.form, touchpointIds: [] }],
    [slug, { id: own.form, touchpointIds: [ids.touchpoint] }],
  ],
  copyForm: (slug, ids) => [[slug, { id: ids.form, name: 'Taken' }]],
  deleteForm: (slug, ids) => [[slug, { id: ids.form, confirmation: 'Hotline', responses: 1000 }]],
  changeFormStatus: (slug, ids) => [[slug, { id: ids.form, status: 'closed' }]],
  triage: (slug, ids, own) => [
    [slug, { ids: [ids.answer], status: 'done' }],
    [slug, { ids: [own.answer], assigneeId: ids.user }],
  ],
  restoreTriage: (slug, ids) => [
    [slug, { answers: [{ id: ids.answer, status: 'done', assigneeId: null, tags: ['Taken'] }] }],
  ],
  writeAnswerNote: (slug, ids) => [[slug, { responseId: ids.answer, text: 'Taken' }]],
  removeAnswerNote: (slug, ids) => [[slug, { id: ids.answerNote }]],
  saveOwnAnswerView: (slug) => [[slug, { name: 'Taken', filters: {} }]],
  saveTeamAnswerView: (slug) => [[slug, { name: 'Taken', filters: {} }]],
  removeOwnAnswerView: (slug, ids) => [[slug, { id: ids.answerView }]],
  removeTeamAnswerView: (slug, ids) => [[slug, { id: ids.answerView }]],
  openAnswerCase: (slug, ids, own) => [
    [slug, { responseId: ids.answer, ownerId: null, dueOn: null }],
    [slug, { responseId: own.answer, ownerId: ids.user, dueOn: null }],
  ],
  changeAnswerCase: (slug, ids, own) => [
    [slug, { id: ids.case, ownerId: null, dueOn: null, outcome: 'Taken', status: 'closed' }],
    [slug, { id: own.case, ownerId: ids.user, dueOn: null, outcome: 'Taken', status: 'closed' }],
  ],
  makeAnswerEvidence: (slug, ids, own) =>
    [
      { responseId: ids.answer, place: null },
      { responseId: own.answer, place: { journeyId: ids.journey, stepId: ids.step } },
      { responseId: own.answer, place: { journeyId: own.journey, stepId: ids.step } },
    ].map((given) => [slug, { ...given, kind: 'pain-points', text: 'Taken' }]),
  linkAnswerEvidence: (slug, ids, own) => [
    [slug, { responseId: ids.answer, noteId: own.note }],
    [slug, { responseId: own.answer, noteId: ids.note }],
  ],
  unlinkAnswerEvidence: (slug, ids) => [[slug, { responseId: ids.answer, noteId: ids.note }]],
  changePersonaForm: (slug, ids) => [[slug, null, form({ id: ids.persona, name: 'Taken' })]],
  autosavePersona: (slug, ids, own) => [
    [slug, form({ id: ids.persona, name: 'Taken' })],
    [slug, form({ id: own.persona, portraitFileId: ids.file })],
  ],
  deletePersonaForm: (slug, ids) => [[slug, null, form({ id: ids.persona, confirmation: 'Noor' })]],
  copyPersonaForm: (slug, ids) => [[slug, null, form({ id: ids.persona, name: 'Taken' })]],
  createPersonaForm: (slug) => [[slug, null, form({ name: 'Smuggled' })]],
  changeMemberRole: (slug, ids) => [[slug, null, form({ id: ids.member, role: 'viewer' })]],
  removeFromWorkspace: (slug, ids) => [[slug, null, form({ id: ids.member })]],
  revokeInvitation: (slug, ids) => [[slug, null, form({ id: ids.invitation })]],
  inviteMember: (slug) => [[slug, null, form({ email: 'smuggled@people.example', role: 'admin' })]],
  saveWorkspaceSettings: (slug) => [[slug, null, form({ name: 'Taken', locale: 'nl', timeZone: 'UTC' })]],
  nameEmotions: (slug) => [
    [
      slug,
      null,
      form(Object.fromEntries(['en', 'nl'].flatMap((l) => emotionLevels.map((it) => [`${l}.${it}`, 'Taken'])))),
    ],
  ],
  saveOwnView: (slug, ids) => [[slug, view(ids)]],
  saveTeamView: (slug, ids) => [[slug, view(ids)]],
  removeOwnView: (slug, ids) => [[slug, { id: ids.view }]],
  removeTeamView: (slug, ids) => [[slug, { id: ids.view }]],
  saveChannelForm: (slug, ids) => [[slug, null, form({ id: ids.channel, name: 'Taken', kind: 'web' })]],
  removeChannelForm: (slug, ids) => [[slug, null, form({ id: ids.channel })]],
  saveDepartmentForm: (slug, ids) => [[slug, null, form({ id: ids.department, name: 'Taken' })]],
  removeDepartmentForm: (slug, ids) => [[slug, null, form({ id: ids.department })]],
  leaveWorkspace: (slug) => [[slug, null, form({})]],
};

/** Actions of a workspace that name nothing in it: in one's own there is nothing to try. */
const namesNothing = [
  'createPersonaForm',
  'inviteMember',
  'saveWorkspaceSettings',
  'nameEmotions',
  'leaveWorkspace',
  'saveOwnAnswerView',
  'saveTeamAnswerView',
];
/** Actions outside any workspace: a new one, a link's way in, and those of a person's own account. */
const outside = [
  ...['createWorkspace', 'acceptInvitation', 'updateProfile', 'updatePassword', 'setLanguage', 'endAllSessions'],
  ...['signIn', 'signInAtProvider', 'signOut', 'signUp', 'confirm', 'forgot', 'reset'],
];
const actionsOfAWorkspace = () => serverActions().filter((action) => !outside.includes(action.name));
/** What every member may do. */
const ofAnyMember = ['leaveWorkspace', 'saveOwnView', 'removeOwnView', 'saveOwnAnswerView', 'removeOwnAnswerView'];

const idPattern = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const faceless = (answer: Answer) => JSON.parse(JSON.stringify(answer).replaceAll(idPattern, 'id')) as Answer;

/** How the absence of something is said: by a key, by a map's own refusal of an operation, or in a sentence. */
const notThere = /notFound|refusals\.gone|does not exist/;

const auditOf = (team: Team) =>
  inWorkspace(team.id, 'read', (scope) => scope.tx.select().from(auditEntries).where(scope.of(auditEntries)));

test('every address and every action is tried here, or is known to be outside any workspace', () => {
  expect(servedAddresses()).toEqual(expect.arrayContaining([...outsideAddresses, ...posted]));
  expect(addresses().filter((address) => !/^(\/api)?\/w\/\[workspace\]($|\/)/.test(address))).toEqual([]);
  const names = serverActions().map((action) => action.name);
  expect(names.sort()).toEqual([...Object.keys(calls), ...outside].sort());
});

test('operations refuse another workspace’s things as what does not exist, and whoever may only look', async ({
  context,
  baseURL,
}) => {
  const [mine, theirs] = [await mintFullTeam(), await mintFullTeam()];
  await signIn(context, mine.owner, baseURL ?? '');
  const headers = { origin: new URL(baseURL ?? '').origin };
  const post = async (on: Ids, named: Ids, tried = naming) => {
    const data = batch(tried(named, mine.ids));
    const answer = await context.request.post(fill(operationsAt, mine.slug, on), { headers, data });
    return { status: answer.status(), said: (await answer.text()).replaceAll(idPattern, 'id') };
  };
  const nobodys = nobodysIds();
  const [onTheirs, foreign] = [await post(theirs.ids, theirs.ids), await post(mine.ids, theirs.ids)];
  expect(onTheirs).toEqual(await post(nobodys, nobodys));
  expect(onTheirs.status).toBe(404);
  expect(foreign).toEqual(await post(mine.ids, nobodys));
  expect(foreign.said).toMatch(notThere);
  expect(foreign.said).toContain('"applied":[]');
  expect(await auditOf(theirs)).toEqual([]);
  // With one's own things the same is carried out: it was refused for whose they are.
  expect((await post(mine.ids, mine.ids, bringing)).said).toContain('"refused":[]');

  const viewer = await mintPerson('Vera Viewer');
  await join(mine, viewer, 'viewer');
  await signIn(context, viewer, baseURL ?? '');
  expect((await post(mine.ids, mine.ids)).status).toBe(403);
});

test('every address answers for another workspace as for one that does not exist', async ({
  context,
  request,
  baseURL,
}) => {
  const [mine, theirs] = [await mintFullTeam(), await mintFullTeam()];
  await signIn(context, mine.owner, baseURL ?? '');
  expect(addresses().length).toBeGreaterThan(10);
  for (const address of addresses()) {
    const foreign = await answerAt(context.request, fill(address, theirs.slug, theirs.ids));
    const nobodys = await answerAt(context.request, fill(address, 'no-such-workspace', theirs.ids));
    expect(foreign, address).toEqual(nobodys);
    expect(foreign.status, address).toBe(404);
    const visitor = await answerAt(request, fill(address, theirs.slug, theirs.ids));
    expect([401, 307], address).toContain(visitor.status);
    const filled = fill(address, theirs.slug, theirs.ids);
    if (isData(address)) {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
        expect((await context.request.fetch(filled, { method })).status(), `${method} ${address}`).toBe(405);
    } else {
      expect(await pageAlone(context.request, filled, theirs.slug), `${address} alone`).toContain(notFoundAlone);
    }
  }
});

test('what is posted to another workspace is refused as to one that does not exist', async ({ context, baseURL }) => {
  const [mine, theirs] = [await mintFullTeam(), await mintFullTeam()];
  await signIn(context, mine.owner, baseURL ?? '');
  const headers = { origin: new URL(baseURL ?? '').origin };
  for (const address of posted) {
    const post = async (slug: string) => {
      const answer = await context.request.post(fill(address, slug, theirs.ids), { headers, data: 'Smuggled in' });
      return { status: answer.status(), said: await answer.text() };
    };
    expect(await post(theirs.slug), address).toEqual(await post('no-such-workspace'));
    expect((await post(theirs.slug)).status, address).toBe(404);
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE'])
      expect((await context.request.fetch(fill(address, theirs.slug, theirs.ids), { method })).status(), method).toBe(
        405,
      );
  }
  expect(await auditOf(theirs)).toEqual([]);
});

test('every address answers for another workspace’s things as for things that do not exist', async ({
  context,
  baseURL,
}) => {
  const [mine, theirs] = [await mintFullTeam(), await mintFullTeam()];
  await signIn(context, mine.owner, baseURL ?? '');
  for (const address of addresses().filter((one) => /\[(?!workspace|\.)/.test(one))) {
    const own = await answerAt(context.request, fill(address, mine.slug, mine.ids));
    expect(own.status, `${address} of one's own`).toBe(200);
    const foreign = await answerAt(context.request, fill(address, mine.slug, theirs.ids));
    const nobodys = await answerAt(context.request, fill(address, mine.slug, nobodysIds()));
    expect(foreign, address).toEqual(nobodys);
    expect(foreign.status, address).toBe(404);
  }
});

/** What addresses ask for beside their path, with ids of things in brackets. */
const questions = [
  'journeys?persona=[persona]&owner=[user]&manage=[journey]',
  'journeys/compare?a=[journey]&b=[journey]',
  'journeys/new?template=[template]',
  'journeys/notes?owner=[user]&journey=[journey]',
  'personas/compare?persona=[persona]&persona=[persona]',
  'personas/new?template=[persona]',
  'feedback?touchpoint=[touchpoint]',
  'feedback/answers?answer=[answer]&form=[form]&touchpoint=[touchpoint]&journey=[journey]&assignee=[user]',
  'feedback/answers/cases?owner=[user]',
].map((question) => `/w/[workspace]/${question}`);

test('no address tells anything of another workspace, and none by what it is asked for', async ({
  context,
  baseURL,
}) => {
  const [mine, theirs] = [await mintFullTeam(), await mintFullTeam()];
  const secret = 'Known to nobody else';
  await inWorkspace(theirs.id, 'write', async (scope) => {
    await scope.tx
      .update(journeys)
      .set({ title: secret, tags: [secret] })
      .where(scope.of(journeys));
    await scope.tx.update(notes).set({ text: secret }).where(scope.of(notes));
    for (const table of [personas, touchpoints, journeyTemplates, steps, files, channels] as const)
      await scope.tx
        .update(table)
        .set({ name: sql`${secret} || ${table.name}` })
        .where(scope.of(table));
  });
  await signIn(context, mine.owner, baseURL ?? '');
  for (const address of [...addresses(), '/new']) {
    const answer = await context.request.get(fill(address, mine.slug, mine.ids));
    expect(await answer.text(), address).not.toContain(secret);
  }
  for (const question of questions) {
    const ask = (ids: Ids) => context.request.get(fill(question, mine.slug, ids));
    const [foreign, nobodys] = [await ask(theirs.ids), await ask(nobodysIds())];
    expect(foreign.status(), question).toBe(nobodys.status());
    expect(await foreign.text(), question).not.toContain(secret);
  }
});

test('every action refuses another workspace and its things, and leaves them untouched', async ({ baseURL }) => {
  const [mine, theirs] = [await mintFullTeam(), await mintFullTeam()];
  const at = `/w/${mine.slug}/journeys`;
  for (const action of actionsOfAWorkspace()) {
    const call = (slug: string, ids: Ids) =>
      Promise.all(
        (calls[action.name]?.(slug, ids, mine.ids) ?? []).map((args) =>
          callAction(baseURL ?? '', mine.owner, at, action, args),
        ),
      );
    if (!namesNothing.includes(action.name)) {
      const theirThings = await call(mine.slug, theirs.ids);
      const nothing = await call(mine.slug, nobodysIds());
      expect(theirThings.map(faceless), action.name).toEqual(nothing.map(faceless));
      for (const answer of theirThings) expect(JSON.stringify(answer.value), action.name).toMatch(notThere);
      expect(
        theirThings.map((answer) => answer.redirect),
        action.name,
      ).toEqual(theirThings.map(() => null));
    }
    const theirPlace = await call(theirs.slug, theirs.ids);
    const noPlace = await call('no-such-workspace', theirs.ids);
    expect(theirPlace.map(faceless), action.name).toEqual(noPlace.map(faceless));
    for (const answer of theirPlace) expect(JSON.stringify(answer.value), action.name).toMatch(notThere);
  }
  expect(await auditOf(theirs)).toEqual([]);
});

test('every action that changes something refuses a viewer', async ({ baseURL }) => {
  const team = await mintFullTeam();
  const viewer = await mintPerson('Vera Viewer');
  await join(team, viewer, 'viewer');
  for (const action of actionsOfAWorkspace().filter((one) => !ofAnyMember.includes(one.name))) {
    for (const args of calls[action.name]?.(team.slug, team.ids, team.ids) ?? []) {
      const answer = await callAction(baseURL ?? '', viewer, `/w/${team.slug}/journeys`, action, args);
      expect(JSON.stringify(answer.value), action.name).toMatch(/errors\.forbidden|does not allow/);
    }
  }
  expect(await auditOf(team)).toEqual([]);
});
