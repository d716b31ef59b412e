import { expect, test } from 'vitest';
import { grantable, invitationState, leavesNoOwner, mayManage } from './rules';

test('nobody gives a role above their own', () => {
  expect(grantable('owner')).toContain('owner');
  expect(grantable('admin')).toEqual(['admin', 'editor', 'viewer']);
  expect(grantable('editor')).toEqual([]);
  expect(grantable('viewer')).toEqual([]);
});

test('an admin does not manage an owner', () => {
  expect(mayManage('admin', 'owner')).toBe(false);
  expect(mayManage('admin', 'admin')).toBe(true);
  expect(mayManage('owner', 'owner')).toBe(true);
});

test('the last owner can neither go nor become something else', () => {
  const members = [
    { id: 'a', userId: '1', role: 'owner' as const },
    { id: 'b', userId: '2', role: 'editor' as const },
  ];
  expect(leavesNoOwner(members, 'a', null)).toBe(true);
  expect(leavesNoOwner(members, 'a', 'admin')).toBe(true);
  expect(leavesNoOwner(members, 'a', 'owner')).toBe(false);
  expect(leavesNoOwner(members, 'b', null)).toBe(false);
});

test('an invitation is open until it is accepted, withdrawn or too old', () => {
  const now = new Date('2026-05-01T12:00:00Z');
  const open = { acceptedAt: null, revokedAt: null, expiresAt: new Date('2026-05-02T12:00:00Z') };
  expect(invitationState(open, now)).toBe('open');
  expect(invitationState({ ...open, expiresAt: now }, now)).toBe('expired');
  expect(invitationState({ ...open, revokedAt: now }, now)).toBe('revoked');
  expect(invitationState({ ...open, acceptedAt: now, revokedAt: now }, now)).toBe('accepted');
});
