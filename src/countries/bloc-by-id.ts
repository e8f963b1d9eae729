import { allBlocs } from './all-blocs.js';
import type { Bloc } from './bloc.js';

/** The bloc with this id (`nato`, or a regional group's `african`); `undefined` where there is none. */
export function blocById(id: string): Bloc | undefined {
  return allBlocs().find((bloc) => bloc.id === id);
}
