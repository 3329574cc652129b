import { expect, test } from 'vitest';
import { WARNING, watchIdle } from '@/app/session/idle';
import { fakeClock } from '../../vault/fake-clock';

const AFTER = 10 * 60_000;

function watched() {
  const clock = fakeClock();
  const heard: string[] = [];
  const idle = watchIdle({
    after: AFTER,
    clock,
    onWarn: () => heard.push('warned'),
    onEnd: () => heard.push('ended'),
  });
  return { clock, heard, idle };
}

test('warns a minute before the end, then ends', async () => {
  const { clock, heard } = watched();
  await clock.goOn(AFTER - WARNING - 1);
  expect(heard).toEqual([]);
  await clock.goOn(1);
  expect(heard).toEqual(['warned']);
  await clock.goOn(WARNING);
  expect(heard).toEqual(['warned', 'ended']);
});

test('whatever is done puts it off, before the warning and during it', async () => {
  const { clock, heard, idle } = watched();
  await clock.goOn(AFTER - WARNING - 1);
  idle.touched();
  await clock.goOn(AFTER - WARNING);
  expect(heard).toEqual(['warned']);
  idle.touched();
  await clock.goOn(AFTER - WARNING - 1);
  expect(heard).toEqual(['warned']);
  await clock.goOn(1 + WARNING);
  expect(heard).toEqual(['warned', 'warned', 'ended']);
});

test('a device that slept past the end is locked as it wakes, without another minute', () => {
  let time = 0;
  let wake: () => void = () => undefined;
  const heard: string[] = [];
  watchIdle({
    after: AFTER,
    clock: {
      now: () => time,
      after: (_, call) => {
        wake = call;
        return () => undefined;
      },
    },
    onWarn: () => heard.push('warned'),
    onEnd: () => heard.push('ended'),
  });
  time = AFTER + 1;
  wake();
  expect(heard).toEqual(['ended']);
});

test('stopped, it says nothing more', async () => {
  const { clock, heard, idle } = watched();
  idle.stop();
  await clock.goOn(2 * AFTER);
  expect(heard).toEqual([]);
});
