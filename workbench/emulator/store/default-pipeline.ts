export interface StageInput {
  id: string;
  label: string;
  /** 0 to 1: how likely a deal that is here will be won. */
  probability: number;
  isClosed?: boolean;
}

export interface PipelineInput {
  id: string;
  label: string;
  /** In their order. */
  stages: readonly StageInput[];
}

/** What every account begins with (HubSpot knowledge base: Set up and customize pipelines and stages). */
export const DEFAULT_PIPELINE: PipelineInput = {
  id: 'default',
  label: 'Sales Pipeline',
  stages: [
    { id: 'appointmentscheduled', label: 'Appointment Scheduled', probability: 0.2 },
    { id: 'qualifiedtobuy', label: 'Qualified To Buy', probability: 0.4 },
    { id: 'presentationscheduled', label: 'Presentation Scheduled', probability: 0.6 },
    { id: 'decisionmakerboughtin', label: 'Decision Maker Bought-In', probability: 0.8 },
    { id: 'contractsent', label: 'Contract Sent', probability: 0.9 },
    { id: 'closedwon', label: 'Closed Won', probability: 1, isClosed: true },
    { id: 'closedlost', label: 'Closed Lost', probability: 0, isClosed: true },
  ],
};
