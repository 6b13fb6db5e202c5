import { LoadingSpinner } from '@hubspot/ui-extensions';

export function Loading({ label }: { label: string }) {
  return <LoadingSpinner label={label} showLabel layout="centered" />;
}
