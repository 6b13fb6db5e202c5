/** Why a step of an approval was not taken, besides what can happen to any code. */
export type ApprovalRefusal =
  /* the deal */
  | { refusal: 'no_amount' }
  | { refusal: 'no_owner' }
  /** The stage is none of the pipeline that the deal is in now. */
  | { refusal: 'no_such_stage' }
  | { refusal: 'already_there' }
  /** Policy guards no such move of this deal: it can be made by hand. */
  | { refusal: 'not_guarded' }
  /* the approver */
  /** Is not an active user of the account. `name`: empty where HubSpot does not say. */
  | { refusal: 'approver_left'; name: string }
  /** The property of the deal that is to name the approver is empty. */
  | { refusal: 'no_approver'; property: string }
  | { refusal: 'requester_is_approver' }
  /** Nobody whom policy lets approve this move, or somebody who has approved it already. */
  | { refusal: 'no_such_approver' }
  /** Only the approver may enter the code, and HubSpot must vouch that it is them. */
  | { refusal: 'approver_must_enter'; name: string }
  /* the move */
  | { refusal: 'not_approved' }
  /** HubSpot did not move the deal. `reason`: in HubSpot's words. The approval stands. */
  | { refusal: 'move_refused'; reason: string }
  /** Another press of a moment ago may still be moving it. */
  | { refusal: 'moving'; until: number };
