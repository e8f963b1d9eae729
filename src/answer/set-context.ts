import { blocMembers } from '../countries/bloc-members.js';
import { groupOf } from '../countries/regional-group.js';
import type { SetContext } from '../votes/evaluate-plain-set.js';

/** Who belongs to what: the regional groups, and the blocs by date. */
export const setContext: SetContext = { groupOf, blocMembers };
