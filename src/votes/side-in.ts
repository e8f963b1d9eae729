import type { Position, RecordedVote } from './ledger.js';

/** On which side of a vote somebody stands: with those whose way it went, with the others, or on neither. */
export type Side = 'winning' | 'losing' | 'neither';

/** The position of those on a side of a vote: those in favour won where it was carried, those against where it was not. */
export function positionOfSide({ outcome }: RecordedVote, side: Exclude<Side, 'neither'>): 'in-favour' | 'against' {
  const carried = outcome === 'adopted' || outcome === 'retained';
  return carried === (side === 'winning') ? 'in-favour' : 'against';
}

/** The side that a position is on in a vote; who abstained or is not listed is on neither. */
export function sideIn(vote: RecordedVote, position: Position): Side {
  if (position !== 'in-favour' && position !== 'against') return 'neither';
  return position === positionOfSide(vote, 'winning') ? 'winning' : 'losing';
}
