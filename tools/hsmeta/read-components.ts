import { readdirSync } from 'node:fs';
import { translate } from '@hubspot/project-parsing-lib/translate';

/** One *-hsmeta.json file, as HubSpot's own tools read it. */
export interface Component {
  uid: string;
  /** HubSpot's name for its kind, such as `APP_FUNCTION`. */
  kind: string;
  config: unknown;
  /** From `src`. */
  file: string;
}

export interface Components {
  components: Component[];
  /** Files that HubSpot would silently leave out. */
  skipped: string[];
  /** Why HubSpot's parser does not take it. */
  refused: string[];
}

/** The package of the functions, which HubSpot's parser adds by itself. */
const ADDED = 'SERVERLESS_PACKAGE';

/** The profile that comes with the project; those of real accounts are copies of it. */
export const EXAMPLE_PROFILE = 'example';

/** Reads the project with HubSpot's parser, which needs no account for that. */
export async function readComponents(src: string): Promise<Components> {
  try {
    const { intermediateRepresentation, skippedHsMetaFiles } = await translate(
      { projectSourceDir: src, platformVersion: '2026.09' },
      { skipValidation: true, profile: EXAMPLE_PROFILE },
    );
    const components = Object.values(intermediateRepresentation.intermediateNodesIndexedByUid)
      .filter(({ componentType }) => componentType !== ADDED)
      .map(({ uid, componentType, config, metaFilePath }) => ({
        uid,
        kind: componentType,
        config,
        file: metaFilePath,
      }));
    const seen = [...skippedHsMetaFiles, ...components.map(({ file }) => file)];
    const refused = metaFiles(src)
      .filter((file) => !seen.includes(file))
      .map((file) => `src/${file}: HubSpot's parser cannot read it.`);
    return { components, skipped: skippedHsMetaFiles, refused };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { components: [], skipped: [], refused: [`HubSpot's parser: ${why}`] };
  }
}

/** The parser passes silently over a file that is no JSON, so we look for ourselves. */
function metaFiles(src: string): string[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('-hsmeta.json') && !file.includes('node_modules'),
  );
}
