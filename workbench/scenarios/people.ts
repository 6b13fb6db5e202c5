/** Who owns records in the account: HubSpot users, one who has left, and one who never was a user. */
export interface Person {
  ownerId: string;
  /** Nothing: known from Salesforce only. */
  userId?: number;
  email: string;
  firstName: string;
  lastName: string;
  title: string;
  archived?: boolean;
}

export const people: readonly Person[] = [
  {
    ownerId: '60100001',
    userId: 9100001,
    email: 'maya.lindqvist@northwind.example',
    firstName: 'Maya',
    lastName: 'Lindqvist',
    title: 'Customer care',
  },
  {
    ownerId: '60100002',
    userId: 9100002,
    email: 'tom.okafor@northwind.example',
    firstName: 'Tom',
    lastName: 'Okafor',
    title: 'Account manager',
  },
  {
    ownerId: '60100003',
    userId: 9100003,
    email: 'irene.costa@northwind.example',
    firstName: 'Irene',
    lastName: 'Costa',
    title: 'Supervisor',
  },
  {
    ownerId: '60100008',
    email: 'greta.sandoval@northwind.example',
    firstName: 'Greta',
    lastName: 'Sandoval',
    title: 'Branch manager',
  },
  {
    ownerId: '60100009',
    userId: 9100009,
    email: 'paul.henning@northwind.example',
    firstName: 'Paul',
    lastName: 'Henning',
    title: 'Left the company',
    archived: true,
  },
];

/** Who can sit at the page, as "You are". */
export const reps: readonly (Person & { userId: number })[] = people.flatMap((person) => {
  const { userId, archived } = person;
  return userId === undefined || archived === true ? [] : [{ ...person, userId }];
});

export function ownerId(lastName: string): string {
  const person = people.find((each) => each.lastName === lastName);
  if (person === undefined) throw new TypeError(`Nobody is called ${lastName}`);
  return person.ownerId;
}
