/** HubSpot users of the account. The first two can be chosen as "You are"; one has left. */
export interface Person {
  ownerId: string;
  userId: number;
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
    ownerId: '60100009',
    userId: 9100009,
    email: 'paul.henning@northwind.example',
    firstName: 'Paul',
    lastName: 'Henning',
    title: 'Left the company',
    archived: true,
  },
];

export const reps = people.filter((person) => person.archived !== true);
