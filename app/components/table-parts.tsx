// biome-ignore-all lint/a11y/noRedundantRoles: said aloud on purpose, see below
// biome-ignore-all lint/a11y/useSemanticElements: they are those elements
import type { ComponentProps } from 'react';

/**
 * The parts of a table that changes its layout on a narrow screen. WebKit and older Chromium take a row that
 * CSS lays out as a block for no row at all, and a screen reader then reads loose words; a role that is
 * said stays, whatever the layout. Every table that stacks is made of these, and the walk over all screens sees to it.
 */
export const TableFrame = (props: ComponentProps<'table'>) => <table role="table" {...props} />;
export const TableHead = (props: ComponentProps<'thead'>) => <thead role="rowgroup" {...props} />;
export const TableBody = (props: ComponentProps<'tbody'>) => <tbody role="rowgroup" {...props} />;
export const Row = (props: ComponentProps<'tr'>) => <tr role="row" {...props} />;
export const Cell = (props: ComponentProps<'td'>) => <td role="cell" {...props} />;
export const ColumnHead = (props: ComponentProps<'th'>) => (
  <th role="columnheader" scope="col" {...props} />
);
export const RowHead = (props: ComponentProps<'th'>) => (
  <th role="rowheader" scope="row" {...props} />
);
