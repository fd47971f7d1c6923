import { canMove, isFinal, movesFrom } from './lifecycle';
import type { Lifecycle } from './lifecycle';

const door: Lifecycle<'open' | 'closed' | 'walled', 'keeper' | 'mason'> = {
  open: { closed: ['keeper'] },
  closed: { open: ['keeper'], walled: ['mason'] },
  walled: {},
};

describe('a lifecycle table', () => {
  it('lets the named actor move', () => {
    expect(canMove(door, 'open', 'closed', ['keeper'])).toBe(true);
  });
  it('refuses another actor, another way, and nobody', () => {
    expect(canMove(door, 'open', 'closed', ['mason'])).toBe(false);
    expect(canMove(door, 'open', 'walled', ['keeper', 'mason'])).toBe(false);
    expect(canMove(door, 'open', 'closed', [])).toBe(false);
  });
  it('lists the moves that someone with several roles has', () => {
    expect(movesFrom(door, 'closed', ['keeper', 'mason'])).toEqual(['open', 'walled']);
  });
  it('knows its final states', () => {
    expect([isFinal(door, 'walled'), isFinal(door, 'open')]).toEqual([true, false]);
  });
});
