import { getTableName, is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import * as answers from './answers';
import * as exchange from './exchange';
import * as feedback from './feedback';
import * as files from './files';
import * as journeys from './journeys';
import * as personas from './personas';
import * as touchpoints from './touchpoints';
import * as users from './users';
import * as workspaces from './workspaces';

/** How a distributed PostgreSQL places each table: by workspace_id, copied to every node, or on the coordinator alone. */
export const reference = [users.users, workspaces.workspaces, workspaces.tokens];
export const local = [users.identities, users.signInTokens, users.rateLimits, users.keptMails];

const everything = [users, workspaces, files, personas, touchpoints, journeys, feedback, exchange, answers].flatMap(
  (file) => Object.values(file).filter((value): value is PgTable => is(value, PgTable)),
);
const distributed = everything.filter((table) => ![...reference, ...local].some((other) => other === table));
export const distributedNames = distributed.map((table) => getTableName(table));
