/** What a card has HubSpot ask our endpoint: whether its user is this one. */
export interface WhoamiRequest {
  userId: number;
}

/** What our endpoint answers a card that has HubSpot ask it who the user is. */
export type WhoamiReply =
  | {
      /** For the card's requests: HubSpot vouches for this user. */
      actor: string;
      /** Milliseconds since 1970: until when that counts. */
      expiresAt: number;
    }
  | { actor?: never; refusal: WhoamiRefusal };

export type WhoamiRefusal =
  /** HubSpot has not signed this call for this app, or not just now. */
  | 'not_signed'
  /** Something else was sent than HubSpot sends. */
  | 'malformed_request'
  /** HubSpot says that it is somebody else than the card does. */
  | 'other_user'
  /** HubSpot has signed it for another account. */
  | 'other_account'
  | 'not_set_up';
