import { each, listen, p95, post, until, within } from './devices';
import type { Server } from './processes';

/** The burst of `session.ts` against the bare server: the first stream is the trainer's. */
export async function runBare({ address }: Server, devices: number) {
  const arrived = new Map<number, number>();
  const ends = [
    await listen(address, undefined, ({ id }) => {
      arrived.set(Number(id), performance.now());
    }),
  ];
  const all = Array.from({ length: devices });
  await each(all, 20, async () => {
    ends.push(await listen(address, undefined, () => {}));
  });
  const answers: number[] = [];
  const sent = new Map<number, number>();
  await within(1_000, all, async () => {
    const started = performance.now();
    const { seq } = await post<{ seq: number }>(address, { to: 'trainer' });
    answers.push(performance.now() - started);
    sent.set(seq, started);
  });
  await until(() => arrived.size === devices);
  for (const end of ends) end();
  const trainer = [...sent].map(([seq, started]) => (arrived.get(seq) ?? 0) - started);
  return { answer: p95(answers), trainer: p95(trainer) };
}
