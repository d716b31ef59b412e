import type { roles } from '@/db/schema/workspaces';

export type Role = (typeof roles)[number];
export type Permission = 'view' | 'edit' | 'manage';

const granted: Record<Role, readonly Permission[]> = {
  viewer: ['view'],
  editor: ['view', 'edit'],
  admin: ['view', 'edit', 'manage'],
  owner: ['view', 'edit', 'manage'],
};

/** What a role may do; a viewer sees everything and changes nothing. What owners alone may do, `members/rules.ts` says. */
export const may = (role: Role, permission: Permission): boolean => granted[role].includes(permission);
