import type { ByHand, OverrideView } from './override.ts';
import type { Role } from './settings.ts';
import type {
  Actor,
  Alphabet,
  Channel,
  EnteredBy,
  Pathway,
  Purpose,
  RecordRef,
  UserActor,
} from './vocabulary.ts';

/** Milliseconds since 1970, by HubSpot's clock. */
type Instant = number;

/** How long an address or a phone number has stood on the record, from HubSpot's property history. */
export type Freshness =
  | { freshness: 'settled' }
  | {
      /** `added`: the first value this property ever had. `changed`: it replaced another. */
      freshness: 'added' | 'changed';
      at: Instant;
      /** Whether the rep who is asking made the change. */
      byYou: boolean;
      /** `day`: within 24 hours. `month`: within 30 days. */
      within: 'day' | 'month';
      /** Whether it came to a record that was there before: some purposes refuse it for a while. */
      cameLater: boolean;
    };

/** A place on the record where a code can go. */
export interface DestinationView {
  /** Opaque; names the address without containing it. */
  id: string;
  channel: Channel;
  masked: string;
  source: 'primary_email' | 'additional_email' | 'mobile_phone' | 'phone';
  freshness: Freshness;
}

/** Why a message that was taken, or that should have been, does not arrive. */
export type Undelivered =
  /** The address has no mailbox. */
  | 'no_mailbox'
  | 'mailbox_full'
  /** Taken for spam, or barred by a rule of the recipient's side. */
  | 'blocked'
  /** Mail to the address came back before, so HubSpot sends none. */
  | 'bounced_before'
  /** Switched off, out of reach, or unknown to its network. */
  | 'phone_unreachable'
  /** A landline, or a phone that takes no texts from businesses. */
  | 'no_texts'
  /** Our side is not set up right: the login, the sender, the e-mail's template, the account. */
  | 'our_side'
  | 'other';

/** What happened to the message that carries the code. */
export type Delivery =
  /** Being handed over right now. */
  | 'sending'
  /** Whoever carries it took it. */
  | 'handed_over'
  /** It is known to have arrived. */
  | 'delivered'
  /** Nobody knows whether it was taken: sending once more is safe and costs nothing. */
  | 'unconfirmed'
  /** Whoever carries it did not take it now, and asks to try again in a few minutes. */
  | 'put_off'
  /** Whoever carries it said no to this recipient. */
  | 'refused'
  /** It certainly does not arrive. */
  | { undelivered: Undelivered };

/** A code that can be entered. */
export interface OpenCode {
  standing: 'open';
  challenge: string;
  masked: string;
  destination: string;
  channel: Channel;
  sentAt: Instant;
  sentBy: Actor;
  expiresAt: Instant;
  /** From when another message with the same code may go out; absent: no more of them. */
  resendFrom?: Instant;
  triesLeft: number;
  tries: number;
  /** True when the last try was wrong. */
  wrong: boolean;
  /** The two words that the message shows too. */
  phrase: string;
  code: { length: number; alphabet: Alphabet };
  delivery: Delivery;
  /** Whom the message told to enter it. */
  enteredBy: EnteredBy;
}

/** A code that ended without success, lately enough to matter; or none can be sent at all. */
export type EndedCode =
  | { standing: 'expired'; at: Instant; masked: string }
  | { standing: 'used_up'; at: Instant; masked: string; tries: number }
  | { standing: 'cancelled'; at: Instant; masked: string; by: Actor }
  /** Too many wrong answers: no code can be sent or tried until then. */
  | { standing: 'locked'; until: Instant };

/** Where one purpose of this record stands. */
export type Standing =
  /** No code is open, and none ended recently enough to matter. */
  { standing: 'idle' } | OpenCode | VerifiedByCode | ConfirmedByHand | EndedCode;

interface Counts {
  standing: 'verified';
  at: Instant;
  /** How long this purpose's policy lets it count. */
  until: Instant;
}

/** The right code was entered. */
export interface VerifiedByCode extends Counts {
  masked: string;
  channel: Channel;
  by: Actor;
  /** False when the address is no longer on the record: it proves nothing about the new one. */
  stillOnRecord: boolean;
}

/** Two supervisors vouch for it. No code was entered. */
export interface ConfirmedByHand extends Counts {
  /** The second of them. */
  by: UserActor;
  byHand: ByHand;
}

export interface PurposeView {
  /** Opaque; names the purpose together with its pathway. */
  id: string;
  purpose: Purpose;
  pathway: Pathway;
  /** Ways a code of this purpose may go, preferred first. */
  channels: readonly Channel[];
  /** For how long a destination that came later is refused for this purpose. 0: it never is. */
  refusesNewForMs: number;
  /** How long a code of this purpose lives, in minutes. */
  minutes: number;
  /**
   * By `DestinationView.id`: until when a rep's next code for this purpose would be refused there (cool-down, or
   * too many in 10 minutes or 24 hours). Absent: it would not be.
   */
  rests: Readonly<Record<string, Instant>>;
  standing: Standing;
  /** What waits for a second supervisor. */
  override?: OverrideView;
}

interface Past {
  at: Instant;
  purpose: Purpose;
  pathway: Pathway;
}

/** One finished verification, for the card's short history. */
export type HistoryItem =
  | (Past & {
      outcome: 'verified' | 'expired' | 'used_up' | 'cancelled' | 'replaced';
      masked: string;
      channel: Channel;
      by: Actor;
    })
  | (Past & { outcome: 'by_hand'; by: UserActor; askedBy: UserActor });

/** All that the card shows. */
export interface RecordView {
  /** HubSpot's time of this reply: count down from here, never from the computer's own clock. */
  now: Instant;
  record: RecordRef;
  /** Whoever looks. */
  you: { role: Role };
  /** Preferred first; empty when the record has no address. */
  destinations: DestinationView[];
  /** What a rep can ask a code for, preferred first; then what workflows have going on. */
  purposes: PurposeView[];
  /** Newest first. */
  history: HistoryItem[];
}
