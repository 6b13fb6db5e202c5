import type {
  CancelRequest,
  CheckRequest,
  ResendRequest,
  StateRequest,
  Step,
} from './card-request.ts';

/** Asks an approver for the move to a stage: sends the code; ends the open one. */
export interface AskRequest extends Step {
  action: 'ask';
  /** A `Target` of this deal. */
  stage: string;
  /** One of its approvers, by owner id. */
  approver: string;
  /** Why, for the approver: 3 to 300 characters. */
  reason: string;
}

/** Says no: ends the open code, and takes back an approval that was given before. */
export interface RejectRequest extends Step {
  action: 'reject';
  challenge: string;
  /** Why: 3 to 300 characters. */
  reason: string;
}

/** Moves the deal after all, for an approval that was given and has not moved it yet. */
export interface MoveRequest extends Step {
  action: 'move';
  /** The challenge of the approval that was given last. */
  challenge: string;
}

/** What the card of a deal asks the function. `check` confirms, `cancel` withdraws. */
export type DealRequest =
  | StateRequest
  | AskRequest
  | CheckRequest
  | ResendRequest
  | CancelRequest
  | RejectRequest
  | MoveRequest;
