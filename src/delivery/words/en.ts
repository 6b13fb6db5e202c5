import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED = 'If you asked for nothing, ignore this message and nothing changes.';

export const WORDS: EmailWords = {
  language: 'en',
  subject: {
    caller_check: 'Your code for the call with {brand}',
    sensitive_request: 'Your code to confirm a request at {brand}',
    regulated_request: 'Your code to confirm a request at {brand}',
    portal_access: 'Your access code for {brand}',
    email_ownership: 'Your code to confirm this email address for {brand}',
    deal_approval: 'Your code to approve a deal at {brand}',
  },
  greeting: 'Hello,',
  greetingByName: 'Hello {name},',
  intro: {
    caller_check:
      'This code is for your phone call with {brand}. It shows us that the person on the phone can read mail sent to this address.',
    sensitive_request:
      'This code is for a request to change, export or delete data in your account with {brand}. Once the code is confirmed, the request goes ahead.',
    regulated_request:
      'This code is for a request about your records at {brand}. Once the code is confirmed, we note the result and the time, and the request goes ahead.',
    portal_access:
      'This code is for your access to the portal of {brand}. Once the code is confirmed, you are let in for a limited time.',
    email_ownership:
      'This code is for confirming that mail from {brand} reaches you at this address. Once it is confirmed, we can write to you here.',
    deal_approval:
      'This code is for approving a new stage of a deal at {brand}. It is bound to the stage and the amount of the request: look at both before you use it. If either changes, it stops working.',
  },
  codeLabel: {
    staff: 'Your code. Do not read it out yet: check the two words below first.',
    recipient: 'Your code, to enter yourself:',
  },
  lifetime: 'It works once, for {time} after we sent it.',
  lessThanAMinute: 'less than a minute',
  hoursAndMinutes: 'conjunction',
  quotation: ['“', '”'],
  asker: 'Our staff member',
  askerByName: '{rep} from {brand}',
  phraseUse: {
    staff:
      '{asker} will ask you for this code on the phone. Before you read it out, they must tell you these two words, with no help from you:',
    recipient: 'If you see two words where you enter the code, they must be these:',
  },
  check: {
    staff:
      'If they cannot tell you the two words, or if you did not expect this call, tell them nothing. Hang up and call us on a number you already know.',
    recipient:
      'Nobody from {brand} will ever ask you for this code. Never read it to anyone or send it to anyone, whoever they say they are.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'If you know nothing of this, or do not agree, ignore this message and nothing changes: the deal is not approved.',
  },
  proof:
    'The code shows that you can read mail sent to this address. It does not prove who you are.',
  unknownBrand: 'our company',
  sms: {
    staff:
      '{code} is your code for the call with {brand}, for {time}. Tell it only to somebody who first tells you these words: {phrase}.',
    recipient:
      '{code} is your code for {brand}, for {time}. Enter it yourself. Nobody from {brand} will ever ask you for it.',
  },
  approval: {
    subject: 'Approve: {deal} – {brand}',
    asks: '{requester} asks you to approve a new stage of a deal at {brand}.',
    colleagueAsks: 'A colleague asks you to approve a new stage of a deal at {brand}.',
    workflowAsks: 'A workflow asks you to approve a new stage of a deal at {brand}.',
    deal: 'Deal: {deal}.',
    amount: 'Amount: {amount}.',
    stage: 'Stage: {from} → {to}, in the pipeline {pipeline}.',
    reason: 'Reason: {reason}.',
    which: 'Two approvals are needed: this is approval {number} of {of}.',
    bound:
      'If the amount, the currency, the stage or the pipeline changes, the code stops working.',
    nameless: 'without a name',
    codeLabel: 'Your approval code. Check every line above before you use it:',
    phraseUse: 'The card of the deal in HubSpot must show the same two words:',
    check:
      'If it shows other words, do not use the code. To approve, enter the code yourself in the card of the deal in HubSpot. {who}',
    approverEnters: 'It is for you alone: never give it to anyone, whoever they say they are.',
    requesterMayEnter:
      'If you agree with every line above, you can give it to {requester} instead, and to nobody else.',
    colleagueMayEnter:
      'If you agree with every line above, you can give it to a colleague who works on this deal instead, and to nobody else.',
    decline:
      'To say no, press “Reject” in the card, or ignore this message: nothing is approved then.',
  },
};
