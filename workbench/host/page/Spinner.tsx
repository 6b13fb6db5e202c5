export function Spinner({ label }: { label: string }) {
  return (
    <div className="page-loading" role="status" aria-label={label}>
      <i className="hs-spinner" />
    </div>
  );
}
