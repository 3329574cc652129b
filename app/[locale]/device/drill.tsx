'use client';

import { type FormEvent, useRef, useState } from 'react';
import { Button, Buttons } from '@/app/components/button';
import { Table } from '@/app/components/table';
import { Cell, ColumnHead, Row } from '@/app/components/table-parts';
import { TextField } from '@/app/components/text-field';
import { useWords } from '@/app/words/words';
import { hex } from '@/lib/vault/bytes';
import styles from './drill.module.css';
import { holds, type Piece, whatIsStored } from './what-is-stored';

const SAMPLE = 12;

/** A rehearsal: the page's own stores read without the passphrase, and a word looked for in them. */
export function Drill() {
  const words = useWords();
  const [pieces, setPieces] = useState<readonly Piece[]>();
  const [found, setFound] = useState<readonly Piece[]>();
  const field = useRef<HTMLInputElement>(null);
  const look = async () => {
    setFound(undefined);
    setPieces(await whatIsStored());
  };
  const find = (event: FormEvent) => {
    event.preventDefault();
    const word = field.current?.value ?? '';
    if (word !== '') setFound((pieces ?? []).filter((piece) => holds(piece, word)));
  };
  const own = pieces?.filter(({ kind }) => kind !== 'cache') ?? [];
  const cached = pieces?.filter(({ kind }) => kind === 'cache') ?? [];
  return (
    <section id="drill">
      <h2>{words('keeping.drill.title')}</h2>
      <p>{words('keeping.drill.text')}</p>
      <Buttons>
        <Button look="secondary" onClick={look}>
          {words('keeping.drill.action')}
        </Button>
      </Buttons>
      {pieces?.length === 0 ? <p role="status">{words('keeping.drill.nothing')}</p> : null}
      {pieces && pieces.length > 0 ? (
        <>
          <Table
            caption={words('keeping.drill.title')}
            stacks
            heads={
              <>
                <ColumnHead>{words('keeping.drill.columns.what')}</ColumnHead>
                <ColumnHead>{words('keeping.drill.columns.size')}</ColumnHead>
                <ColumnHead>{words('keeping.drill.columns.sample')}</ColumnHead>
              </>
            }
          >
            {own.map(({ kind, name, bytes }) => (
              <Row key={`${kind} ${name}`}>
                <Cell data-label={words('keeping.drill.columns.what')}>
                  {words(`keeping.drill.kinds.${kind}`)} <bdi className={styles.name}>{name}</bdi>
                </Cell>
                <Cell data-label={words('keeping.drill.columns.size')}>
                  {words('keeping.drill.bytes', { count: bytes.length })}
                </Cell>
                <Cell data-label={words('keeping.drill.columns.sample')} className={styles.sample}>
                  <bdi>{hex(bytes.subarray(0, SAMPLE))}</bdi>
                </Cell>
              </Row>
            ))}
            {cached.length > 0 ? (
              <Row>
                <Cell data-label={words('keeping.drill.columns.what')}>
                  {words('keeping.drill.kinds.cache')}
                </Cell>
                <Cell data-label={words('keeping.drill.columns.size')}>
                  {words('keeping.drill.files', { count: cached.length })}
                </Cell>
                <Cell />
              </Row>
            ) : null}
          </Table>
          <form noValidate autoComplete="off" onSubmit={find}>
            <TextField
              ref={field}
              id="drill-word"
              label={words('keeping.drill.search')}
              hint={words('keeping.drill.searchHint')}
            />
            <Buttons>
              <Button type="submit" look="secondary">
                {words('keeping.drill.find')}
              </Button>
            </Buttons>
          </form>
          <p role="status">
            {found === undefined
              ? ''
              : found.length === 0
                ? words('keeping.drill.notFound')
                : words('keeping.drill.found', { where: found.map(({ name }) => name).join(', ') })}
          </p>
          <p>{words('keeping.drill.beyond')}</p>
        </>
      ) : null}
    </section>
  );
}
