import { Annotated, SideNote } from '@/app/components/annotated';
import { keyed } from '@/lib/memo/keyed';
import type { Passage } from '@/lib/memo/passages';
import type { Memo } from '@/lib/memo/value';
import { MemoBlock } from './memo-block';
import { References, SentenceRun } from './memo-sentences';
import { MemoTable } from './memo-table';

/** Blocks of the memo with the notes that stand beside them. */
export function PassageView({ passage, memo }: { passage: Passage; memo: Memo }) {
  if (passage.type === 'table') return <MemoTable table={passage.table} memo={memo} />;
  const { blocks, notes } = passage;
  const beside = keyed(notes, (note) => note.label).map(([key, note]) => (
    <SideNote key={key} title={note.label} tone={note.kind === 'against' ? 'contrary' : 'plain'}>
      <References cites={note.cites} memo={memo} />
      {note.sentences.length > 0 ? (
        <p>
          <SentenceRun sentences={note.sentences} memo={memo} />
        </p>
      ) : null}
    </SideNote>
  ));
  return (
    <Annotated {...(beside.length > 0 && { notes: beside })}>
      {keyed(blocks, (block) => block.type).map(([key, block]) => (
        <MemoBlock key={key} block={block} memo={memo} />
      ))}
    </Annotated>
  );
}
