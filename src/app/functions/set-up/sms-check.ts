import { readSmsRoute } from '../../../delivery/sms-route.ts';
import { tryTwilioLogin } from '../../../delivery/twilio-login.ts';
import { fact, ok, type Standing } from '../../../hubspot/set-up/line.ts';
import { twilioOriginIn } from '../desk/environment.ts';
import { SECRET, type Variables } from './secret-checks.ts';

/** Whether Twilio takes the login of a route that is sound. Sends nothing. Never rejects. */
export async function checkSms(variables: Variables): Promise<Standing> {
  const read = readSmsRoute(variables[SECRET.sms_route]);
  if (!read.ok || read.route === undefined) return ok();
  const tried = await tryTwilioLogin(read.route, { origin: twilioOriginIn(variables) });
  switch (tried.login) {
    case 'accepted':
      return ok();
    case 'refused':
      return wrong(fact('sms_login_refused', tried.code));
    case 'suspended':
      return wrong(fact('sms_account_suspended'));
    case 'silent':
      return { state: 'unknown', fix: 'none', facts: [fact('twilio_silent')] };
  }
}

function wrong(found: Standing['facts'][number]): Standing {
  return { state: 'wrong', fix: 'person', facts: [found] };
}
