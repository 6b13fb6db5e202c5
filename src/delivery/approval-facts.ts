/** What a message tells an approver about the move of a deal that they are asked to approve. */
export interface ApprovalFacts {
  /** As somebody typed it. */
  dealName: string;
  /** A decimal, exactly as HubSpot has it: `84000`. */
  amount: string;
  /** ISO 4217. */
  currency: string;
  /** The labels of the pipeline and its stages, as somebody typed them. */
  pipeline: string;
  from: string;
  to: string;
  /** A person's name; undefined where a workflow asked. */
  requester: string | undefined;
  /** As the requester typed it; empty where there is none. */
  reason: string;
  /** Whether nobody but the approver may enter the code. */
  approverEnters: boolean;
  /** Which approval of how many this is. */
  which: { number: 1 | 2; of: 1 | 2 };
}
