import type { Bloc } from './bloc.js';
import { blocById } from './bloc-by-id.js';
import type { Iso3 } from './iso3.js';

/**
 * A bloc's members on a day (`2020-11-09`), in the order of their ISO codes: members of the United Nations alone.
 * `undefined` where there is no such bloc, or where its list was not looked at for that day: that is no empty list.
 */
export function blocMembers(id: string, day: string): readonly Iso3[] | undefined {
  const bloc = blocById(id);
  if (bloc === undefined || !isWithin(bloc.checked, day)) return undefined;
  const changed = (bloc.changes ?? []).filter((change) => isWithin(change, day)).map(({ iso3 }) => iso3);
  return [...bloc.members.split(' '), ...changed].sort();
}

/** Those on a bloc's list that are no members of the United Nations, on a day. */
export function blocOthers(bloc: Bloc, day: string): readonly NonNullable<Bloc['others']>[number][] {
  return (bloc.others ?? []).filter((other) => isWithin(other, day));
}

/** Whether a day lies within days that are written alike; an end left out is no bound. */
export function isWithin({ from, to }: { from?: string | undefined; to?: string | undefined }, day: string): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}
