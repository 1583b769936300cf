import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** CL-2: what the four scores are called, from 0 to 3. */
export const scoreNames: readonly MessageDescriptor[] = [msg`absent`, msg`designed`, msg`working`, msg`proven`];
