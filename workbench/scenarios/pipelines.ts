/** The bank's second pipeline of deals, beside the one that every account has. */
export const RENEWALS = {
  id: '75398211',
  label: 'Renewals',
  stages: [
    { id: '75398212', label: 'Renewal Due', probability: 0.3 },
    { id: '75398213', label: 'In Negotiation', probability: 0.6 },
    { id: '75398214', label: 'Renewal Signed', probability: 1, isClosed: true },
    { id: '75398215', label: 'Churned', probability: 0, isClosed: true },
  ],
} as const;

/** The id of a stage of the renewals, by its label. */
export function renewalStage(label: (typeof RENEWALS)['stages'][number]['label']): string {
  const stage = RENEWALS.stages.find((each) => each.label === label);
  if (stage === undefined) throw new TypeError(`No stage is called ${label}`);
  return stage.id;
}
