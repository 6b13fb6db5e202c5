import type {
  TableCellProps,
  TableElementProps,
  TableHeaderProps,
  TableProps,
} from '@hubspot/ui-extensions';
import { words } from '../words.ts';
import { css } from './distance.ts';
import { testId } from './test-id.ts';

export function Table(props: TableProps) {
  const { bordered = true, flush, density = 'default', children } = props;
  const className = `hs-table ${density}${bordered ? ' bordered' : ''}${flush ? ' flush' : ''}`;
  return (
    <div className="hs-table-box">
      <table className={className} {...testId(props)}>
        {children}
      </table>
      {props.paginated && <Pages table={props} />}
    </div>
  );
}

function Pages({ table }: { table: Extract<TableProps, { paginated: true }> }) {
  const { page = 1, pageCount, onPageChange } = table;
  return (
    <nav className="hs-pages" aria-label={words.components.pages}>
      <button type="button" disabled={page <= 1} onClick={() => onPageChange(page - 1)}>
        {words.components.previous}
      </button>
      <span>{words.components.page(page, pageCount)}</span>
      <button type="button" disabled={page >= pageCount} onClick={() => onPageChange(page + 1)}>
        {words.components.next}
      </button>
    </nav>
  );
}

export const TableHead = (p: TableElementProps) => <thead {...testId(p)}>{p.children}</thead>;
export const TableBody = (p: TableElementProps) => <tbody {...testId(p)}>{p.children}</tbody>;
export const TableFooter = (p: TableElementProps) => <tfoot {...testId(p)}>{p.children}</tfoot>;
export const TableRow = (p: TableElementProps) => <tr {...testId(p)}>{p.children}</tr>;

const WIDTH = { min: '1%', max: '100%', auto: undefined } as const;

const cellStyle = (props: Pick<TableCellProps, 'align' | 'width'>) =>
  css({
    textAlign: props.align,
    width: typeof props.width === 'string' ? WIDTH[props.width] : props.width,
  });

export const TableCell = (props: TableCellProps) => (
  <td style={cellStyle(props)} colSpan={props.colSpan} {...testId(props)}>
    {props.children}
  </td>
);

export function TableHeader(props: TableHeaderProps) {
  const { sortDirection, children } = props;
  const sorted = sortDirection === 'ascending' || sortDirection === 'descending';
  const sorting = 'onSortChange' in props && sortDirection !== 'never' ? props : undefined;
  return (
    <th
      scope="col"
      style={cellStyle(props)}
      {...(sorted ? { 'aria-sort': sortDirection } : {})}
      {...testId(props)}
    >
      {sorting ? (
        <button
          type="button"
          className="hs-sort"
          disabled={sorting.disabled}
          onClick={() =>
            sorting.onSortChange(sortDirection === 'ascending' ? 'descending' : 'ascending')
          }
        >
          {children} {sortDirection === 'ascending' ? '▲' : sorted ? '▼' : '↕'}
        </button>
      ) : (
        children
      )}
    </th>
  );
}
