import type { Completer } from './command.js';

/** Completes votes. */
export const completeVote: Completer = (rollcall, typed, language) => rollcall.completeVote(typed, language);

/** Completes members. */
export const completeMember: Completer = (rollcall, typed, language) => rollcall.completeCountry(typed, language);

/** Completes places of the report. */
export const completePlace: Completer = (rollcall, typed, language) => rollcall.completePlace(typed, language);

/** Completes drafts. */
export const completeDraft: Completer = (rollcall, typed, language) => rollcall.completeDraft(typed, language);
