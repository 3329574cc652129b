import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { afterAll, describe, expect, test } from 'vitest';
import type { Command } from '@/lib/exercise/classroom/commands';
import { markedScenario } from '../../exercise/classroom/a-room';
import { openedRoom, say, startNode, takeSeat, temporaryFile } from './a-node';
import { classroomSuite } from './classroom-suite';

describe('on the embedded database', () => {
  const file = temporaryFile('rooms.db');
  afterAll(file.remove);
  classroomSuite(() => `file:${file.path}`);
});

test('nothing of a deleted room is left in any byte of the files, the log of writes included', async () => {
  const file = temporaryFile('rooms.db');
  const bytes = () =>
    Buffer.concat(readdirSync(file.folder).map((name) => readFileSync(join(file.folder, name))));
  const node = await startNode(`file:${file.path}`);
  try {
    const scenario = { ...markedScenario(), title: 'canary-title' };
    const room = await openedRoom(node, { scenario, freeText: true, groups: ['canary-group'] });
    const kept = await openedRoom(node, { groups: ['this-one-stays'] });
    for (let n = 0; n < 30; n++) {
      const seat = await takeSeat(node, room.code, 0);
      const note = `canary-note-${n} `.repeat(12).trim();
      const command: Command = {
        type: 'answer',
        question: 'q0a',
        answer: { position: 'yes', reasons: [], note },
      };
      expect((await say(node, seat, command)).status).toBe(200);
    }
    expect(bytes().includes('canary-note-7')).toBe(true);
    // Somebody who reads the file just now, as a backup does, only puts it off.
    const reader = new Libsql(file.path);
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM rooms').get([]);
    await node.service.deleteRooms([room.room]);
    expect(bytes().includes('canary')).toBe(true);
    reader.exec('COMMIT');
    reader.close();
    await node.service.sweep();
    for (const left of ['canary', room.room, room.code]) expect(bytes().includes(left)).toBe(false);
    expect(bytes().includes('this-one-stays')).toBe(true);
    expect((await say(node, kept.trainer, { type: 'finish' })).status).toBe(200);
  } finally {
    await node.stop();
    file.remove();
  }
});
