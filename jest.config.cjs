const common = {
  roots: ['<rootDir>/test'],
  testEnvironment: 'node',
  transform: {
    '^.+\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // These packages ship ES modules only, and jest loads CommonJS.
  transformIgnorePatterns: ['/node_modules/(?!(?:@hubspot/ui-extensions|tinyspy)/)'],
};

/** @type {import('jest').Config} */
module.exports = {
  // A machine that does other things too may take its time.
  testTimeout: 30_000,
  projects: [
    {
      ...common,
      displayName: 'parts',
      testMatch: ['**/*.test.ts', '**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/journeys/'],
    },
    {
      // Journeys drive a browser each, so `npm test` runs few at a time, after the parts.
      ...common,
      displayName: 'journeys',
      testMatch: ['<rootDir>/test/journeys/**/*.test.ts'],
    },
  ],
};
