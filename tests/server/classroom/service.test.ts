import { expect, onTestFinished, test, vi } from 'vitest';
import { newToken } from '@/lib/exercise/classroom/tokens';
import { openEmbedded } from '@/server/classroom/embedded';
import { migrate } from '@/server/classroom/migrations';
import { createService } from '@/server/classroom/service';
import { readSettings } from '@/server/classroom/settings';
import { statements } from '@/server/classroom/store';
import { opening } from '../../exercise/classroom/a-room';
import { temporaryFile } from './a-node';

test('what another node wrote while the database could not be read is read as soon as it can', async () => {
  const file = temporaryFile('rooms.db');
  onTestFinished(file.remove);
  const database = openEmbedded(file.path);
  await migrate(database);
  const read = readSettings({});
  if ('sentence' in read) throw new Error(read.sentence);
  let isAway = false;
  let told: (room: string) => void = () => {};
  const service = createService({
    database: {
      ...database,
      ask: (sql, values) =>
        isAway ? Promise.reject(new Error('away')) : database.ask(sql, values),
      hear: (changed) => {
        told = changed;
      },
    },
    settings: read.settings,
    journal: () => {},
  });
  onTestFinished(service.stop);
  const id = newToken('room');
  const room = { id, trainerHash: 'a', wallHash: 'b', opening: opening({ expires: 9e12 }) };
  await statements.addRoom(database.ask, room);
  const held = await service.rooms.find(id);
  const entry = { seq: 1, by: 0, id: 'x', body: { type: 'doors', open: false } } as const;
  await statements.addEntries(database.ask, [{ room: id, entry }]);
  isAway = true;
  told(id);
  await new Promise((resolve) => setTimeout(resolve));
  expect(held?.room.doorsOpen).toBe(true);
  isAway = false;
  await vi.waitFor(() => expect(held?.room.doorsOpen).toBe(false), 5_000);
});
