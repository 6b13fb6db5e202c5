/** What a subscription can be without. */
export interface Tiers {
  customObjects: boolean;
  customEvents: boolean;
  transactionalEmail: boolean;
  /** Functions that are served to everybody (HubSpot docs, Serverless functions: Content Hub Enterprise). */
  publicEndpoints: boolean;
}

/** How a taken unique value is refused; all three forms are reported by users of the live API. */
export type UniqueConflictForm = 'coordinates' | 'conflicting_value' | 'http_409';

/** How the completion of a callback that nothing waits for is answered. */
export type UnknownCallbackForm = '404' | '204';

/** How a write is answered that leaves a deal in a stage of a pipeline it is not in. */
export type StageOfOtherPipeline = 'refused' | 'accepted';

/** Where what an admin requires has to be: on the record once it is written, or in every such write. */
export type RequiredProperty = 'on_the_record' | 'in_the_write';

/** What an app with the single-send's scope sees of an e-mail. */
export type EmailReading = 'whole' | 'without_template' | 'refused';

/** What the list of a token's scopes answers for an app that a project has deployed. */
export type ScopeList = 'listed' | '404';

export interface EmulatorSettings {
  /** Counted on the emulator's clock: while it stands still, no window ever passes. */
  rateLimit: { enabled: boolean; max: number; windowMs: number };
  /** Search sees the account as it was this long ago. */
  searchLagMs: number;
  latencyMs: number;
  archivedKeepsUnique: boolean;
  uniqueConflict: UniqueConflictForm;
  unknownCallback: UnknownCallbackForm;
  stageOfOtherPipeline: StageOfOtherPipeline;
  requiredProperty: RequiredProperty;
  emailReading: EmailReading;
  scopeList: ScopeList;
  /** Domains from which the account may send e-mail under its own name. */
  sendingDomains: readonly string[];
  /** Scopes that the installed app was not granted, whatever it asks for. */
  withheldScopes: readonly string[];
  tiers: Tiers;
}

export function defaultSettings(): EmulatorSettings {
  return {
    // HubSpot docs, API usage guidelines: privately distributed apps, Professional and Enterprise.
    rateLimit: { enabled: true, max: 190, windowMs: 10_000 },
    searchLagMs: 5_000,
    latencyMs: 0,
    archivedKeepsUnique: true,
    uniqueConflict: 'coordinates',
    // Unconfirmed: HubSpot documents only the 204 of a completion that was waited for.
    unknownCallback: '404',
    // Unconfirmed: HubSpot documents only that the pipeline has to be set along with the stage.
    stageOfOtherPipeline: 'refused',
    // Unconfirmed: HubSpot documents a refusal of what is "missing on write", not of what it looks at.
    requiredProperty: 'on_the_record',
    // Unconfirmed: HubSpot's guide lists `transactional-email` among the scopes, its OpenAPI file does not.
    emailReading: 'whole',
    // Unconfirmed: HubSpot documents it for private apps, and does not say which.
    scopeList: 'listed',
    sendingDomains: ['northwind.example'],
    withheldScopes: [],
    tiers: {
      customObjects: true,
      customEvents: true,
      transactionalEmail: true,
      publicEndpoints: true,
    },
  };
}
