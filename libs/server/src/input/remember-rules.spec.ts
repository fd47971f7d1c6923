import 'reflect-metadata';
import { getMetadataStorage, IsInt, Length, Max, Min, validate } from 'class-validator';
import { rememberRules } from './remember-rules';

class Room {
  @Length(1, 5) readonly name: string = '';
}

class Ward extends Room {
  @IsInt() @Min(1) readonly beds: number = 0;
}

const wrongIn = async (thing: object): Promise<string[]> =>
  (await validate(thing)).map(({ property, constraints }) => [property, ...Object.keys(constraints ?? {})].join(' '));
const ward = (name: string, beds: number): Ward => Object.assign(new Ward(), { name, beds });
const groupsOf = (groups?: string[]) =>
  getMetadataStorage().getTargetValidationMetadatas(Ward, '', false, false, groups);

describe('the rules of an input', () => {
  it('are the same remembered as looked up, inherited ones too, class by class', async () => {
    const ask = () => Promise.all([ward('a', 1), ward('', 1), ward('a', 0), new Room()].map(wrongIn));
    const before = await ask();
    expect(before).toEqual([[], ['name isLength'], ['beds min'], ['name isLength']]);
    rememberRules();
    rememberRules();
    expect([await ask(), await ask()]).toEqual([before, before]);
    expect(groupsOf()).toBe(groupsOf());
  });

  it('are not mistaken for those of a group', () => {
    expect(groupsOf(['other'])).toEqual([]);
    expect(groupsOf().length).toBeGreaterThan(0);
  });

  it('have those that were added later', async () => {
    rememberRules();
    expect(await wrongIn(ward('a', 9))).toEqual([]);
    Max(8)(Ward.prototype, 'beds');
    expect(await wrongIn(ward('a', 9))).toEqual(['beds max']);
  });
});
