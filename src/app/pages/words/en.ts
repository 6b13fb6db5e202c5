import type { InLanguage } from '../../../contract/interface-words.ts';
import type { Undelivered } from '../../../contract/record-view.ts';
import type { RefusalReason } from '../../../contract/refusal-reason.ts';

/** Why a message did not arrive, as it is counted. */
type NotDelivered = Exclude<Undelivered, 'other'> | 'refused' | 'unknown';

/** Every word of the page. Where a word of the moment stands: `{name}`; where a number: `{count}`. */
export const ENGLISH = {
  page: {
    title: 'Audit',
    loading: 'Counting',
    tabs: {
      figures: 'Figures',
      entries: 'Entries',
      proof: 'Proof',
      keep: 'Keep and delete',
    },
    asOf: 'As of {time}. HubSpot’s search may not know of what happened in the last moments.',
    refresh: 'Refresh',
    tryAgain: 'Try again',
    stop: 'Stop',
    stopping: 'Stopping …',
    goOn: 'Go on',
    waiting: 'HubSpot is busy. This goes on by itself.',
  },

  filter: {
    period: 'Period',
    periods: {
      '7': 'Last 7 days',
      '30': 'Last 30 days',
      '90': 'Last 90 days',
      dates: 'From day to day',
    },
    from: 'From',
    to: 'To, that day included',
    more: 'Narrow down',
    purpose: 'What the code was for',
    outcome: 'What happened',
    channel: 'Way of the code',
    person: 'Who did it',
    recordType: 'Record',
    recordTypes: { '0-1': 'Contact', '0-3': 'Deal' },
    recordId: 'Its record id',
    recordIdAbout: 'The number at the end of the record’s address.',
    all: 'All',
    clear: 'Show all again',
    wrong: {
      dates_missing: 'Choose both days.',
      dates_reversed: 'The first day comes after the last.',
      record_id:
        'A record id is a whole number of at most 19 digits. Give just that, not the whole address.',
    },
  },

  purposes: {
    caller_check: 'Somebody on the phone',
    sensitive_request: 'A sensitive request',
    regulated_request: 'A regulated request',
    portal_access: 'Access to the portal',
    email_ownership: 'Owning an e-mail address',
    deal_approval: 'Approving a deal’s move',
  },
  channels: { email: 'E-mail', sms: 'Text message' },
  outcomes: {
    issued: 'Code sent',
    resent: 'Code sent again',
    verified: 'Verified',
    wrong_code: 'Wrong code',
    cancelled: 'Cancelled',
    rejected: 'Rejected',
    moving: 'Move tried again',
    override_asked: 'Override asked',
    unlocked: 'Unlocked by supervisors',
    confirmed_by_hand: 'Confirmed by hand',
    delivery_refused: 'Message refused',
    undelivered: 'Message not delivered',
    move_refused: 'Move refused',
    refused: 'Step refused',
    settings: 'Settings saved',
    reduction: 'Entries reduced',
    test: 'Test message',
  },
  /** Why a step was refused, or a message. */
  reasons: {
    cool_down: 'Too soon after the last',
    destination_limit: 'Too many to one address',
    rep_limit: 'Too many by one person',
    account_limit: 'Too many in the account',
    sms_limit: 'Text messages of the day used up',
    locked: 'Record locked',
    expired: 'Code too old',
    too_many_attempts: 'No tries left',
    already_used: 'Code used before',
    cancelled: 'Code cancelled',
    rejected: 'Approval rejected',
    replaced: 'Newer code out',
    changed_since: 'Changed since',
    no_open_code: 'No code out',
    not_a_code: 'No code at all',
    record_not_found: 'Record not found',
    record_merged: 'Record merged',
    no_such_destination: 'No such address',
    recently_changed: 'Address new',
    country_not_allowed: 'Country not allowed',
    unknown_user: 'Unknown user',
    not_allowed: 'Role does not allow',
    actor_not_verified: 'Not vouched for',
    unknown_challenge: 'Unknown code',
    other_record: 'Another record',
    malformed_request: 'Wrong request',
    delivery_refused: 'Message refused',
    busy: 'HubSpot busy',
    unconfirmed: 'Not confirmed',
    trail_broken: 'Trail broken',
    not_set_up: 'Not set up',
    no_amount: 'Deal without amount',
    no_owner: 'Deal without owner',
    no_such_stage: 'No such stage',
    already_there: 'Deal there already',
    not_guarded: 'Stage not guarded',
    approver_left: 'Approver has left',
    no_approver: 'No approver named',
    requester_is_approver: 'Asked themselves',
    no_such_approver: 'No such approver',
    approver_must_enter: 'Not entered by approver',
    not_approved: 'Not approved',
    move_refused: 'Move refused',
    moving: 'Move under way',
    not_locked: 'Record not locked',
    override_over: 'Override over',
    second_person: 'Needs a second person',
    no_mailbox: 'No such mailbox',
    mailbox_full: 'Mailbox full',
    blocked: 'Blocked',
    bounced_before: 'Came back before',
    phone_unreachable: 'Phone out of reach',
    no_texts: 'Number takes no texts',
    our_side: 'Way out not set up',
    refused: 'Address refused',
    unknown: 'No known reason',
  } satisfies Readonly<Record<RefusalReason | NotDelivered, string>>,

  figures: {
    sent: 'Codes sent',
    verified: 'Verified',
    wrong: 'Wrong codes',
    refused: 'Refused',
    overrides: 'Overrides',
    median: 'Median time to verify',
    noMedian: '–',
    medianLater: '…',
    counted: 'Counted {counted} of {total} entries',
    empty: {
      title: 'Nothing happened in this period',
      text: 'Choose a longer period above, or narrow down less.',
    },
    charts: {
      byDay: 'Sent and verified by day (UTC)',
      byPurpose: 'By what the code was for',
      byChannel: 'By way of the code',
      byPerson: 'By who did it',
      byReason: 'Why steps and messages were refused',
    },
    axes: { day: 'Day', number: 'Number', what: 'What' },
    others: 'All others',
  },

  entries: {
    loading: 'Looking for entries',
    range: '{first} to {last} of {total} entries, newest first',
    newer: 'Newer',
    older: 'Older',
    columns: {
      when: 'When, and who',
      what: 'What happened',
      about: 'Record, and where to',
      intact: 'Trail',
    },
    record: '{type} {id}',
    intact: 'Intact',
    altered: 'Altered',
    story: 'Story',
    storyTitle: 'The whole story',
    storyLoading: 'Reading the story',
    storyAllIntact: {
      one: 'Its one entry is as it was written.',
      other: 'All {count} entries are as they were written.',
    },
    storyAltered: {
      one: 'One entry is not as it was written. Go to Proof and check the trail.',
      other: '{count} entries are not as they were written. Go to Proof and check the trail.',
    },
  },

  export: {
    title: 'Export these entries',
    about: 'Exactly those that are chosen above, oldest first.',
    format: 'Format',
    formats: { jsonl: 'JSON Lines, can be checked elsewhere', csv: 'CSV, for spreadsheets' },
    run: 'Export',
    progress: 'Fetched {fetched} of {total} entries',
    copy: {
      one: 'Copy part {part} ({count} entry)',
      other: 'Copy part {part} ({count} entries)',
    },
    copyAll: { one: 'Copy the entry', other: 'Copy all {count} entries' },
    copied: 'Copied. Paste it into a file of your own.',
    notCopied: 'Your browser did not allow copying. Press the button once more.',
    next: 'Fetch the next part',
    nextAbout: 'First copy this part: it goes away when the next one is fetched.',
    none: 'There is no entry to export.',
    terminal:
      'All entries of these days (UTC) at once, into a file, from a terminal in the project:',
  },

  proof: {
    about:
      'Every entry carries a seal over all it says, and the seal of the entry before it. The check computes each anew, and looks whether an entry is missing that others or a record name.',
    range: 'Check',
    ranges: { period: 'the period above', everything: 'everything' },
    run: 'Check the trail',
    progress: 'Checked {checked} of {total} entries',
    intact: {
      one: '{count} entry, intact',
      other: '{count} entries, all intact',
    },
    intactText:
      'Nothing was changed, moved, copied in or taken away among them. HubSpot’s search may not know of what was done later.',
    soFar: {
      one: '{count} entry so far, intact',
      other: '{count} entries so far, all intact',
    },
    soFarText: 'The check is not at its end yet.',
    nothing: {
      title: 'No entry was written in this time',
      text: 'Choose a longer period above, or check everything.',
    },
    covers: {
      period: 'Covers what was written from {from} to {to}, as of {time}.',
      everything: 'Covers everything that was written, as of {time}.',
    },
    faults: {
      one: '{count} fault found. Entries checked: {checked}',
      other: '{count} faults found. Entries checked: {checked}',
    },
    faultsText:
      'Do not repair anything by hand: export the entries first, and find out who may edit them.',
    fault: {
      altered: {
        title: 'Altered',
        means:
          'The seal does not fit: something in the entry was changed, or this app did not write it.',
        next: 'See in the entry’s property history who changed what and when. Treat what it says as unproven.',
      },
      other_account: {
        title: 'Of another account',
        means: 'It was sealed for another HubSpot account and brought here.',
        next: 'It proves nothing here. Find out who imported it.',
      },
      misplaced: {
        title: 'Moved or copied',
        means: 'It lies under another key than the one it was sealed for.',
        next: 'Look for the original under the line named here, and in the property history for who moved it.',
      },
      misreported: {
        title: 'Shown otherwise than sealed',
        means:
          'What people read of it in HubSpot differs from what is sealed. The sealed part is whole.',
        next: 'Trust the story on the tab Entries, which reads the sealed part. See in the property history who changed the rest.',
      },
      unlinked: {
        title: 'Builds on another entry',
        means: 'The entry before it is not the one it was written after.',
        next: 'The entry before it was replaced. Compare with an earlier export.',
      },
      unsound: {
        title: 'Does not follow',
        means: 'It says something that cannot follow from the entry before it.',
        next: 'Whoever wrote it has the ledger’s key. Export the trail and find out who has it. Do not change the key before that: under another one, nothing that was written counts any more.',
      },
      missing: {
        title: 'Missing',
        means: 'Other entries or a record name it, and it is not there.',
        next: 'Look for it in HubSpot’s recycle bin (90 days), where it can be restored, and for who deleted it.',
      },
    },
    place: '{line}, entry {n}',
    placeWithId: '{line}, entry {n} (HubSpot id {id})',
    moreFaults: {
      one: 'And {count} more of the same check that is not listed.',
      other: 'And {count} more of the same check that are not listed.',
    },
  },

  retention: {
    title: 'Entries older than you keep them',
    about:
      'How long the entries of each purpose are kept is set on the app’s settings page. Older ones are reduced: who and what they were about goes, what proves that they were there stays. A workflow with the action “Apply OTP retention” reduces them by itself. This cannot be undone.',
    last: 'Last reduced for their age: {time}, {by}.',
    look: 'See what is due',
    looking: {
      one: 'Looked at {count} entry',
      other: 'Looked at {count} entries',
    },
    due: {
      one: '{count} entry is older than it is to be kept',
      other: '{count} entries are older than they are to be kept',
    },
    none: {
      title: 'Nothing is due',
      text: 'No entry is older than it is to be kept.',
    },
    byPurpose: '{purpose}: {count}',
    run: 'Reduce them',
    sure: {
      title: 'Reduce old entries?',
      text: 'What they were about cannot be read any more, by nobody. The trail still proves itself. Export them first if you need them.',
      yes: 'Yes, reduce them',
      no: 'No',
    },
    running: {
      one: 'Reduced {count} entry',
      other: 'Reduced {count} entries',
    },
    done: {
      one: '{count} entry was reduced',
      other: '{count} entries were reduced',
    },
    left: {
      one: '{count} entry does not bear checking and stays as it is: nobody may cover that up. Go to Proof and check the trail.',
      other:
        '{count} entries do not bear checking and stay as they are: nobody may cover that up. Go to Proof and check the trail.',
    },
    doneText: 'Stopped in the middle it can be run again: what is reduced is left as it is.',
  },

  erasure: {
    title: 'What the trail holds of a record',
    about:
      'For a request to be forgotten. What identifies somebody goes from every entry about the record and from its OTP properties, and so do our notes on it. A trail that still proves itself stays. This cannot be undone.',
    kinds: {
      '0-1': {
        about: 'Erase here first, then delete the contact in HubSpot.',
        doneText:
          'Now delete the contact itself in HubSpot, permanently: otherwise it can be restored for 90 days.',
      },
      '0-3': {
        about:
          'This takes out who asked, who approved, their reasons, the stages and the amounts. The deal stays in its stage, but no approval of it counts any more: “Check approval” then says that it was not approved.',
        doneText:
          'The deal’s timeline still shows our events, which name who asked and who approved. If those have to go too, delete the deal in HubSpot.',
      },
    },
    recordId: 'Record id',
    look: 'See what it holds',
    holds: {
      one: '{record}: {count} entry can be reduced',
      other: '{record}: {count} entries can be reduced',
    },
    none: {
      title: '{record}: no entry identifies anybody',
      text: 'The trail holds none about this record id, or they were reduced before. If the record still shows our properties or notes, type the record id again to empty those.',
    },
    remains:
      'What erasing does not reach: earlier values in HubSpot’s property history, and exports made before. HubSpot documents no way to delete the history of our OTP entries. So let nobody see that object who does not have to, and ask HubSpot’s support if the history has to go as well.',
    sure: 'This cannot be undone. To erase, type the record id again.',
    again: 'The record id again',
    differs: 'That is another record id.',
    run: 'Erase',
    done: {
      one: '{count} entry was reduced. It identifies nobody any more.',
      other: '{count} entries were reduced. They identify nobody any more.',
    },
  },

  problems: {
    noAnswer: {
      title: 'HubSpot did not answer',
      text: 'Check your connection, then try again. Nothing will happen twice.',
    },
    malformed: {
      title: 'This page sent something it should not have',
      text: 'Nothing was done. Reload the page. If it happens again, tell whoever looks after the app: “{field}”.',
    },
    unknownUser: {
      title: 'HubSpot did not recognize you',
      text: 'Reload the page. If this stays, see under Settings, Users & Teams that you are an active user.',
    },
    needs: {
      supervisor: {
        title: 'Only supervisors and admins can see this',
        text: 'An admin gives roles on the app’s settings page, under People.',
      },
      admin: {
        title: 'Only admins can do this',
        text: 'They are named on the app’s settings page, under People.',
      },
      verified_actor: {
        title: 'HubSpot must vouch for who you are',
        text: 'It did not. See on the app’s settings page that the public endpoints are set up, then reload this page.',
      },
    },
    rowNotFound: {
      title: 'This entry is not there any more',
      text: 'Somebody took it away. Go to Proof and check the trail.',
    },
    busy: {
      title: 'HubSpot is busy',
      text: 'Other searches of the account take its turns. Wait a minute, then try again.',
    },
    notSetUp: {
      title: 'The app is not set up yet',
      text: 'First put right what the app’s settings page names under Set-up. Missing: {missing}.',
    },
    /** What is missing where it has no name of its own. */
    missing: { 'ledger object': 'ledger object', clock: 'clock', scopes: 'scopes' },
    unconfirmed: {
      title: 'We don’t know yet whether that worked',
      text: 'HubSpot did not confirm it in time. Try again: nothing will happen twice.',
    },
    trailBroken: {
      title: 'An entry of the ledger was altered or taken away',
      text: 'Go to Proof and check the trail: it names which.',
    },
  },
};

/** The words of the page in any language. */
export type AuditWords = InLanguage<typeof ENGLISH>;
