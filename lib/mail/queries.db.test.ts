import { v7 as uuidv7 } from 'uuid';
import { afterAll, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { keptMails } from '@/db/schema/users';
import { system } from '@/db/system';
import { listKeptMails } from './queries';

afterAll(closeDatabase);

it("lists one recipient's kept mails, and none for a recipient that no mail can have", async () => {
  const recipient = `${uuidv7()}@people.example`;
  await system().insert(keptMails).values({ id: uuidv7(), recipient, subject: 'Hello', text: 'Hi', html: '<p>Hi</p>' });
  expect(await listKeptMails(recipient)).toMatchObject([{ recipient, subject: 'Hello' }]);
  expect(await listKeptMails(`${recipient}\0`)).toEqual([]);
});
