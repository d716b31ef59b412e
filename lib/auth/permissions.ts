import type { roles } from '@/db/schema/workspaces';

export type Role = (typeof roles)[number];
export type Permission = 'view' | 'comment' | 'edit' | 'manage' | 'own';

const granted: Record<Role, readonly Permission[]> = {
  viewer: ['view', 'comment'],
  editor: ['view', 'comment', 'edit'],
  admin: ['view', 'comment', 'edit', 'manage'],
  owner: ['view', 'comment', 'edit', 'manage', 'own'],
};

/** What a role may do. A viewer sees everything and changes nothing. */
export const may = (role: Role, permission: Permission): boolean => granted[role].includes(permission);
