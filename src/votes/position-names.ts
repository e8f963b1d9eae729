import type { ListName } from '../report/report.js';
import type { Position } from './ledger.js';

/** The three lists of a recorded vote, in the order that a report prints them. */
export const listNames: readonly ListName[] = ['in-favour', 'against', 'abstaining'];

/** Every position: the three lists in the order printed, then `not-listed`. */
export const positionNames: readonly Position[] = [...listNames, 'not-listed'];
