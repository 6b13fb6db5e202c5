import type { SettingsReply } from '../../../contract/settings-reply.ts';
import type { SettingsRequest } from '../../../contract/settings-request.ts';
import { NO_CLOCK, type Connection } from '../../../hubspot/transport.ts';
import { openDesk, TIME_FOR_A_CALL_MS, type BareDesk } from '../desk/desk.ts';
import { readEnvironment } from '../desk/environment.ts';
import { orFailure } from '../desk/failure.ts';
import { settingsWithin } from '../desk/settings-in-force.ts';
import type { Installation } from '../set-up/checklist.ts';
import type { Variables } from '../set-up/secret-checks.ts';
import { answerPreview } from './answer-preview.ts';
import { answerSave } from './answer-save.ts';
import { answerChecks, answerFix } from './answer-set-up.ts';
import { answerTest } from './answer-test.ts';
import { answerView } from './answer-view.ts';
import { refusalToFix } from './may-fix.ts';

/**
 * Answers the settings page. What is about the set-up is answered in an account in which nothing is set up yet;
 * everything else once all secrets are there. `accountId`: as HubSpot gives it.
 */
export async function answerSettings(
  variables: Variables,
  accountId: unknown,
  request: SettingsRequest,
): Promise<SettingsReply> {
  const connection = connectionOf(variables);
  const read = readEnvironment(variables, accountId);
  const desk = read.ok ? openDesk(read.environment) : undefined;
  switch (request.action) {
    case 'checks':
      return answerChecks(installationOf(variables, connection, desk));
    case 'fix': {
      const refusal = desk && (await orFailure(desk, () => refusalToFix(desk, request)));
      if (refusal !== undefined) return { ok: false, ...refusal };
      return answerFix(installationOf(variables, connection, desk), request.check);
    }
    case 'view':
    case 'save':
    case 'preview':
    case 'test': {
      if (!read.ok) return { ok: false, refusal: 'not_set_up', missing: read.missing };
      const reply = await atDesk(openDesk(read.environment), request);
      return 'ok' in reply ? reply : { ok: false, ...reply };
    }
  }
}

type DeskRequest = Extract<SettingsRequest, { action: 'view' | 'save' | 'preview' | 'test' }>;

function atDesk(desk: BareDesk, request: DeskRequest): ReturnType<typeof orFailure<SettingsReply>> {
  return orFailure(desk, () => {
    switch (request.action) {
      case 'view':
        return answerView(desk, request);
      case 'save':
        return answerSave(desk, request);
      case 'preview':
        return answerPreview(desk, request);
      case 'test':
        return answerTest(desk, request);
    }
  });
}

function installationOf(
  variables: Variables,
  connection: Connection | undefined,
  desk: BareDesk | undefined,
): Installation {
  return {
    ...{ variables, connection },
    ...(desk && { settings: () => settingsWithin(desk, 0) }),
  };
}

/** Its time runs from here, whatever is asked first. */
function connectionOf(variables: Variables): Connection | undefined {
  const token = variables['PRIVATE_APP_ACCESS_TOKEN'];
  if (!token) return undefined;
  const started = performance.now();
  return {
    token,
    origin: variables['HUBSPOT_API_ORIGIN'] || 'https://api.hubapi.com',
    // The line of the token says where the clocks disagree.
    clock: NO_CLOCK,
    left: () => TIME_FOR_A_CALL_MS - (performance.now() - started),
  };
}
