// Who may import whom. Each rule's comment is its reason, and is printed when it is broken.
const TYPES_ONLY = ['type-only', 'type-import'];
const NPM = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg'];

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    rule(
      'no-cycles',
      'Two files that need each other are one file, or need a third.',
      {},
      { circular: true },
    ),
    rule(
      'resolves',
      'What cannot be found here cannot be found by who clones it.',
      {},
      { couldNotResolve: true },
    ),
    rule(
      'no-orphans',
      'A file that nothing uses and that uses nothing is left over.',
      { orphan: true, pathNot: ['[.]d[.]ts$', '[.]test[.]tsx?$', '[.][cm]?js$'] },
      {},
    ),

    rule(
      'contract-stands-alone',
      'The contract is what both sides of the wire agree on; it knows neither.',
      { path: '^src/contract/' },
      { pathNot: '^src/contract/' },
    ),
    rule(
      'otp-is-pure',
      'The rules of one-time codes know no HubSpot, no network and no package.',
      { path: '^src/otp/' },
      { pathNot: ['^src/(otp|contract)/', '^(node:)?crypto$'] },
    ),
    rule(
      'otp-takes-types-of-the-contract',
      'The rules speak the words of the contract and run none of its code.',
      { path: '^src/otp/' },
      { path: '^src/contract/', dependencyTypesNot: TYPES_ONLY },
    ),
    rule(
      'crypto-in-one-file',
      'Only digest.ts touches node:crypto, so a reviewer of the cryptography reads one file.',
      { path: '^src/', pathNot: '^src/otp/digest[.]ts$' },
      { path: '^(node:)?crypto$' },
    ),
    rule(
      'hubspot-implements-ports',
      'The adapter sees the shapes of the rules and never runs them; only the errors of its port, and readings of an entry that the rules share, are values.',
      { path: '^src/hubspot/' },
      {
        path: '^src/',
        pathNot: [
          '^src/hubspot/',
          '^src/otp/(ledger|actor-id|challenge-of|seconds-to-verify|told)[.]ts$',
        ],
        dependencyTypesNot: TYPES_ONLY,
      },
    ),
    rule(
      'hubspot-knows-no-app',
      'The adapter serves functions and set-up alike, so it knows neither.',
      { path: '^src/hubspot/' },
      { path: '^src/', pathNot: '^src/(hubspot|otp|contract|delivery)/' },
    ),
    rule(
      'delivery-tells',
      'A channel gets a letter and hands it over; how HubSpot is called is handed in.',
      { path: '^src/delivery/' },
      {
        pathNot: [
          '^src/(delivery|otp|contract)/',
          '(^|/)node_modules/((@types/)?nodemailer|libphonenumber-js)/',
        ],
      },
    ),
    ...['cards', 'settings', 'pages'].flatMap((folder) => [
      rule(
        `${folder}-see-only-the-contract`,
        "HubSpot's build of an extension sees no file outside its folder, so all else is types, which leave no trace.",
        { path: `^src/app/${folder}/` },
        {
          path: '^(src|workbench|test|tools)/',
          pathNot: ['^src/contract/', `^src/app/${folder}/`],
        },
      ),
      rule(
        `${folder}-take-types-of-the-contract`,
        "HubSpot's build of an extension sees no file outside its folder, so all else is types, which leave no trace.",
        { path: `^src/app/${folder}/` },
        { path: '^src/contract/', dependencyTypesNot: TYPES_ONLY },
      ),
      rule(
        `${folder}-have-no-node`,
        'An extension runs in a web worker.',
        { path: `^src/app/${folder}/` },
        { dependencyTypes: ['core'] },
      ),
    ]),
    rule(
      'entry-page-stands-alone',
      'One file that loads nothing: what the page of a contact imports, every visitor downloads.',
      { path: '^src/entry-page/' },
      { pathNot: ['^src/entry-page/', '^src/contract/'] },
    ),
    rule(
      'entry-page-takes-types-of-the-contract',
      'The page speaks the words of the contract and runs none of its code.',
      { path: '^src/entry-page/' },
      { path: '^src/contract/', dependencyTypesNot: TYPES_ONLY },
    ),
    rule(
      'interface-words-translate',
      'A translation has the shape of the English, which stands in the surface that always has it: as types, so that a function is not made of cards.',
      { path: '^src/interface-words/' },
      {
        pathNot: [
          '^src/interface-words/',
          '^src/contract/',
          '^src/app/(cards|settings)/.*words/en/',
          '^src/app/pages/words/en[.]ts$',
        ],
      },
    ),
    rule(
      'interface-words-take-types',
      'A translation has the shape of the English, which stands in the surface that always has it: as types, so that a function is not made of cards.',
      { path: '^src/interface-words/' },
      { path: '^src/(contract|app)/', dependencyTypesNot: TYPES_ONLY },
    ),
    rule(
      'functions-compose',
      'A function introduces the parts to each other and has no package of its own.',
      { path: '^src/app/functions/' },
      {
        // The scopes that HubSpot is asked for are written there and nowhere else.
        pathNot: [
          '^src/(app/functions|contract|otp|hubspot|delivery|interface-words)/',
          '^src/app/app-hsmeta[.]json$',
        ],
      },
    ),
    rule(
      'only-functions-see-hubspot',
      'Rules and adapter meet in one place: the function.',
      { path: '^(src|workbench)/', pathNot: '^src/(app/functions|hubspot)/' },
      { path: '^src/hubspot/' },
    ),
    rule(
      'packages-that-ship-are-chosen',
      "All packages are devDependencies, for what ships is bundled. These few are meant to be: esbuild puts them into a function, HubSpot's build into a card.",
      { path: '^src/' },
      {
        dependencyTypes: NPM,
        dependencyTypesNot: TYPES_ONLY,
        pathNot:
          '(^|/)node_modules/(nodemailer|libphonenumber-js|react|@hubspot/ui-extensions|@hubspot/api-client)/',
      },
    ),
    rule(
      'client-in-parts',
      'The whole of the official client triples the cold start of a function.',
      { path: '^src/' },
      { path: '/@hubspot/api-client/', pathNot: '/@hubspot/api-client/lib/codegen/' },
    ),
    rule(
      'extensions-use-react-and-hubspot',
      'What an extension imports must be in its own package.json.',
      { path: '^src/app/(cards|settings|pages)/' },
      {
        dependencyTypes: NPM,
        pathNot: '(^|/)node_modules/(@types/)?(react|@hubspot/ui-extensions)/',
      },
    ),
    rule(
      'what-ships-knows-no-workbench',
      'Only src is uploaded.',
      { path: '^src/' },
      { path: '^(workbench|test|tools|build)/' },
    ),

    rule(
      'emulator-learns-from-the-specification',
      'If an emulator shared the adapter it would share its mistakes.',
      { path: '^workbench/(emulator|twilio)/' },
      { path: '^(src|test|tools)/' },
    ),
    rule(
      'workbench-runs-what-ships',
      'The workbench runs the built app; of its sources it may know types and what HubSpot itself reads.',
      { path: '^workbench/', pathNot: '^workbench/emulator/' },
      { path: '^src/', pathNot: '^src/app/', dependencyTypesNot: TYPES_ONLY },
    ),
    rule(
      'workbench-knows-no-test',
      'Tests use the workbench, never the other way round.',
      { path: '^workbench/' },
      { path: '^test/' },
    ),
    rule(
      'tests-share-only-support',
      'A test that another one needs is not a test.',
      { path: '^test/' },
      { path: '^test/', pathNot: '/support/' },
    ),
    rule(
      'tools-know-no-test',
      'The bench borrows the accounts that tests are made of, and no test.',
      { path: '^tools/' },
      { path: '^test/', pathNot: '/support/' },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|src/app/functions/dist)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
