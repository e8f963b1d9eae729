import { describe, expect, it } from 'vitest';
import { describeTerminal } from '../../../src/surfaces/cli/describe-terminal.js';

describe('a terminal', () => {
  it('is 40 to 100 columns wide', () => {
    const columns = [10, 72, 300, 0].map((width) => describeTerminal({ isTTY: true, columns: width }).width);
    expect(columns).toEqual([40, 72, 100, 80]);
  });

  it('has colours where it says so', () => {
    expect(describeTerminal({ isTTY: true, columns: 80, hasColors: () => true }).color).toBe(true);
    expect(describeTerminal({ isTTY: true, columns: 80, hasColors: () => false }).color).toBe(false);
  });

  it('is neither for a pipe', () => {
    expect(describeTerminal({ columns: 80, hasColors: () => true })).toEqual({ color: false });
  });
});
