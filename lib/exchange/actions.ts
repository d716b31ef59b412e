'use server';

import { workspaceAction } from '@/lib/auth/action';
import { workspaceForm } from '@/lib/auth/workspace-form';
import { discardImport, mapImport, rereadImport, startImport } from './mutations';
import { importIdSchema, layoutSchema, mappingSchema } from './schema';

export const rereadImportForm = workspaceForm(workspaceAction('imports.reread', 'edit', layoutSchema, rereadImport));
export const mapImportForm = workspaceForm(
  workspaceAction('imports.map', 'edit', mappingSchema, mapImport),
  ({ id }) => `/feedback/import/${id}`,
);
export const startImportForm = workspaceForm(workspaceAction('imports.start', 'edit', importIdSchema, startImport));
export const discardImportForm = workspaceForm(
  workspaceAction('imports.discard', 'edit', importIdSchema, discardImport),
  () => '/feedback/import',
);
