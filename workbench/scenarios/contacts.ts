/** One contact of each kind a rep meets sooner or later. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface SeedChange {
  ago: number;
  properties: Record<string, string>;
  /** The HubSpot user who made it; nobody means an integration. */
  byUserId?: number;
}

export interface SeedContact {
  id: string;
  /** What is awkward about this one. */
  about: string;
  createdAgo: number;
  properties: Record<string, string>;
  changes?: readonly SeedChange[];
}

const MAYA = 9100001;
const TOM = 9100002;

export const contacts: readonly SeedContact[] = [
  {
    id: '51001',
    about: 'E-mail on file for years',
    createdAgo: 812 * DAY,
    properties: {
      firstname: 'Ada',
      lastname: 'Moreno',
      email: 'ada.moreno@fjordkraft.example',
      phone: '+44 20 7946 0018',
      jobtitle: 'Head of Finance',
      company: 'Fjordkraft',
      lifecyclestage: 'customer',
    },
  },
  {
    id: '51002',
    about: 'No e-mail',
    createdAgo: 240 * DAY,
    properties: {
      firstname: 'Bernard',
      lastname: 'Oyelaran',
      phone: '+44 20 7946 0102',
      jobtitle: 'Site manager',
      company: 'Harbour Works',
      lifecyclestage: 'lead',
    },
  },
  {
    id: '51003',
    about: 'E-mail changed 2 hours ago by the first rep',
    createdAgo: 430 * DAY,
    properties: {
      firstname: 'Clara',
      lastname: 'Whitfield',
      email: 'clara.whitfield@old-mill.example',
      phone: '+44 20 7946 0241',
      jobtitle: 'Owner',
      company: 'Old Mill Bakery',
      lifecyclestage: 'customer',
    },
    changes: [
      { ago: 2 * HOUR, properties: { email: 'c.whitfield.new@mailpost.example' }, byUserId: MAYA },
    ],
  },
  {
    id: '51004',
    about: 'E-mail changed 12 days ago by somebody else',
    createdAgo: 390 * DAY,
    properties: {
      firstname: 'Dmitri',
      lastname: 'Halvorsen',
      email: 'dmitri@halvorsen-partners.example',
      jobtitle: 'Managing partner',
      company: 'Halvorsen & Partners',
      lifecyclestage: 'customer',
    },
    changes: [
      { ago: 12 * DAY, properties: { email: 'd.halvorsen@hp-legal.example' }, byUserId: TOM },
    ],
  },
  {
    id: '51005',
    about: 'Several addresses',
    createdAgo: 1020 * DAY,
    properties: {
      firstname: 'Elif',
      lastname: 'Demirci',
      email: 'elif.demirci@bosphorus-lines.example',
      hs_additional_emails: 'elif@private-mail.example;e.demirci@oldemployer.example',
      phone: '+90 212 555 0136',
      jobtitle: 'Procurement lead',
      company: 'Bosphorus Lines',
      lifecyclestage: 'customer',
    },
  },
  {
    id: '51006',
    about: 'Name with markup, emoji and great length',
    createdAgo: 150 * DAY,
    properties: {
      firstname: '<b>Zoë</b> 🦊 "Firefox" Alexandrina-Maximiliane',
      lastname:
        "O'Shaughnessy-von-Hohenlohe-Waldenburg-Schillingsfürst & <script>alert(1)</script>",
      email: 'zoe@long-names.example',
      jobtitle: 'Director of Everything That Has A Very Long Title, Northern and Western Regions',
      company: 'Long & Longer <Ltd>',
      lifecyclestage: 'customer',
    },
  },
  {
    id: '51007',
    about: 'Name in Arabic script',
    createdAgo: 95 * DAY,
    properties: {
      firstname: 'ليلى',
      lastname: 'حدّاد',
      email: 'layla.haddad@cedar-import.example',
      jobtitle: 'مديرة المشتريات',
      company: 'Cedar Import',
      lifecyclestage: 'customer',
    },
  },
  {
    id: '51008',
    about: 'Name in Japanese script',
    createdAgo: 61 * DAY,
    properties: {
      firstname: '美咲',
      lastname: '佐藤',
      email: 'misaki.sato@aozora-tech.example',
      jobtitle: '経理部長',
      company: '青空テック',
      lifecyclestage: 'customer',
    },
  },
  {
    id: '51009',
    about: 'Created today',
    createdAgo: 35 * MINUTE,
    properties: {
      firstname: 'Farid',
      lastname: 'Nouri',
      email: 'farid.nouri@signup.example',
      jobtitle: 'Consultant',
      lifecyclestage: 'lead',
    },
  },
  {
    id: '51010',
    about: 'Almost the same name as Ada Moreno',
    createdAgo: 505 * DAY,
    properties: {
      firstname: 'Ada',
      lastname: 'Morenó',
      email: 'ada.moreno@fjordkraft-holding.example',
      jobtitle: 'Assistant',
      company: 'Fjordkraft Holding',
      lifecyclestage: 'lead',
    },
  },
  {
    id: '51011',
    about: 'Valid but odd e-mail',
    createdAgo: 77 * DAY,
    properties: {
      firstname: 'Gwen',
      lastname: "O'Neill",
      email:
        "gwen.o'neill+portal-access.2026@correspondence.department-of-unusually-long-names.example",
      jobtitle: 'Records officer',
      company: 'Department of Long Names',
      lifecyclestage: 'customer',
    },
  },
  {
    id: '51012',
    about: 'Mobile phone on file for years',
    createdAgo: 640 * DAY,
    properties: {
      firstname: 'Hana',
      lastname: 'Whitaker',
      email: 'hana.whitaker@lakeside.example',
      mobilephone: '+1 202 555 0143',
      jobtitle: 'Treasurer',
      company: 'Lakeside Foods',
      lifecyclestage: 'customer',
    },
  },
  {
    id: '51013',
    about: 'Mobile phone changed 2 hours ago, no e-mail',
    createdAgo: 300 * DAY,
    properties: {
      firstname: 'Ivo',
      lastname: 'Lindholm',
      mobilephone: '+1 202 555 0177',
      phone: '+46 70 174 06 05',
      jobtitle: 'Broker',
      company: 'Lindholm Maritime',
      lifecyclestage: 'lead',
    },
    changes: [{ ago: 2 * HOUR, properties: { mobilephone: '+1 202 555 0182' }, byUserId: TOM }],
  },
];
