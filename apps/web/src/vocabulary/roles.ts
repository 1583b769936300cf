import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Role } from '../session/session';

export const roleName: Record<Role, MessageDescriptor> = {
  ADMIN: msg`Admin`,
  PMO: msg`PMO`,
  TEAM: msg`Team`,
  OWNER: msg`Owner`,
  AUDITOR: msg`Auditor`,
  VIEWER: msg`Viewer`,
};
