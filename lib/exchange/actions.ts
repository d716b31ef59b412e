'use server';

import { workspaceAction } from '@/lib/auth/action';
import { workspaceForm } from '@/lib/auth/workspace-form';
import { discardImport, mapImport, startImport } from './mutations';
import { importIdSchema, mappingSchema } from './schema';

export const mapImportForm = workspaceForm(
  workspaceAction('imports.map', 'edit', mappingSchema, mapImport),
  ({ id }) => `/feedback/import/${id}`,
);
export const startImportForm = workspaceForm(workspaceAction('imports.start', 'edit', importIdSchema, startImport));
export const discardImportForm = workspaceForm(
  workspaceAction('imports.discard', 'edit', importIdSchema, discardImport),
  () => '/feedback/import',
);
