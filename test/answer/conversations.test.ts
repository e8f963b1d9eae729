import { describe, expect, it } from 'vitest';
import { createConversations } from '../../src/answer/conversations.js';

describe('the memory of conversations', () => {
  it('knows what was last said in each, and nothing of others', () => {
    const conversations = createConversations<string>();
    conversations.remember('a', 'one');
    conversations.remember('b', 'two');
    conversations.remember('a', 'three');
    expect(conversations.last('a')).toBe('three');
    expect(conversations.last('b')).toBe('two');
    expect(conversations.last('c')).toBeUndefined();
  });

  it('keeps as many as it may, and of one more loses the one that nothing was said in for longest', () => {
    const conversations = createConversations<number>(2);
    conversations.remember('a', 1);
    conversations.remember('b', 2);
    expect([conversations.last('a'), conversations.last('b')]).toEqual([1, 2]);
    conversations.remember('a', 3);
    conversations.remember('c', 4);
    expect(conversations.last('b')).toBeUndefined();
    expect(conversations.last('a')).toBe(3);
    expect(conversations.last('c')).toBe(4);
  });

  it('keeps ten thousand by default', () => {
    const conversations = createConversations<number>();
    for (let session = 0; session <= 10_000; session += 1) conversations.remember(String(session), session);
    expect(conversations.last('0')).toBeUndefined();
    expect(conversations.last('1')).toBe(1);
  });
});
