import { LoadingSpinner } from '@hubspot/ui-extensions';
import { LOADING } from '../copy/problems.ts';

export function Loading() {
  return <LoadingSpinner label={LOADING} showLabel layout="centered" />;
}
