import type { Completer } from './command.js';

/** Completes votes. */
export const completeVote: Completer = (rollcall, typed, language) => rollcall.completeVote(typed, language);

/** Completes members. */
export const completeMember: Completer = (rollcall, typed, language) => rollcall.completeCountry(typed, language);

/** Completes places of the report. */
export const completePlace: Completer = (rollcall, typed, language) => rollcall.completePlace(typed, language);

/** Completes drafts. */
export const completeDraft: Completer = (rollcall, typed, language) => rollcall.completeDraft(typed, language);

/** Completes blocs and regional groups. */
export const completeBloc: Completer = (rollcall, typed, language) => rollcall.completeBloc(typed, language);

/** Completes members, and blocs after them; a bloc's value is marked as one (`bloc:nam` beside `NAM`, Namibia). */
export const completeMemberOrBloc: Completer = (rollcall, typed, language) => {
  const blocs = rollcall.completeBloc(typed, language).map((choice) => ({ ...choice, value: `bloc:${choice.value}` }));
  const members = rollcall.completeCountry(typed, language);
  return [...members.slice(0, 20), ...blocs, ...members.slice(20)];
};
