/** Somebody whom the entries name. */
export interface Person {
  userId: number;
  name: string;
}

/** Longer ones have no room in a field or below a bar. */
const LONGEST = 40;

/** What each is called, by user id: namesakes by their ids as well, and nobody longer than there is room for. */
export function namesOf(people: readonly Person[]): Record<string, string> {
  const short = people.map(({ userId, name }) => ({ userId, name: shortened(name) }));
  return Object.fromEntries(
    short.map(({ userId, name }) => {
      const isAlone = short.every((each) => each.userId === userId || each.name !== name);
      return [String(userId), isAlone ? name : `${name} (${userId})`];
    }),
  );
}

function shortened(name: string): string {
  const characters = Array.from(name);
  return characters.length <= LONGEST ? name : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
