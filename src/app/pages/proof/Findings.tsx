import { Heading, List, Text } from '@hubspot/ui-extensions';
import type { TrailFault, TrailFinding } from '../../../contract/audit-view.ts';
import { Rows } from '../frame/Rows.tsx';
import { fill } from '../words/fill.ts';
import { useCount, useWords } from '../words/words.ts';
import type { Checked } from './check-plan.ts';

/** More lines than this nobody reads: the terminal lists them all. */
const MOST_LISTED = 200;

/** What was found, fault by fault: what it means, what to do next, and where it is. */
export function Findings({ sum: { findings, faults } }: { sum: Checked }) {
  const { proof } = useWords();
  const count = useCount();
  const kinds = Object.keys(proof.fault) as TrailFault[];
  const listed = findings.slice(0, MOST_LISTED);
  const unlisted = faults - listed.length;
  return (
    <Rows>
      {kinds.map((fault) => (
        <OfOneKind
          key={fault}
          fault={fault}
          findings={listed.filter((finding) => finding.fault === fault)}
        />
      ))}
      {unlisted > 0 && <Text>{count(proof.moreFaults, unlisted)}</Text>}
    </Rows>
  );
}

interface OfOneKindProps {
  fault: TrailFault;
  findings: readonly TrailFinding[];
}

function OfOneKind({ fault, findings }: OfOneKindProps) {
  const { proof } = useWords();
  if (findings.length === 0) return null;
  const { title, means, next } = proof.fault[fault];
  return (
    <Rows>
      <Heading>{title}</Heading>
      <Text>{means}</Text>
      <Text format={{ fontWeight: 'demibold' }}>{next}</Text>
      <List variant="unordered-styled">
        {findings.map(({ line, n, id }, i) => (
          <Text key={i}>
            {id === undefined
              ? fill(proof.place, { line, n })
              : fill(proof.placeWithId, { line, n, id })}
          </Text>
        ))}
      </List>
    </Rows>
  );
}
