import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ONE_VERSION: Readonly<Record<string, string>> = {
  react: '18.3.1',
  '@remote-ui/react': '5.0.2',
};

/** HubSpot's command line draws with a React of its own, in a process of its own. */
const OTHER_PROGRAMS = /^node_modules\/@hubspot\/cli\//;

interface Lock {
  packages: Record<string, { version?: string }>;
}

/** A card breaks when React is there twice, so each is there once and as HubSpot has it. */
export function reactFindings(root: string): string[] {
  const lock = path.join(root, 'package-lock.json');
  if (!existsSync(lock)) return ['package-lock.json is missing. Run npm install.'];
  const { packages } = JSON.parse(readFileSync(lock, 'utf8')) as Lock;
  return Object.entries(ONE_VERSION).flatMap(([name, wanted]) => {
    const copies = Object.entries(packages)
      .filter(([place]) => place.endsWith(`node_modules/${name}`) && !OTHER_PROGRAMS.test(place))
      .map(([place, { version = 'no version' }]) => `${version} in ${place}`);
    const isRight = copies.length === 1 && copies[0] === `${wanted} in node_modules/${name}`;
    if (isRight) return [];
    return [`${name} must be there once, as ${wanted}. There is: ${copies.join(', ') || 'none'}.`];
  });
}
