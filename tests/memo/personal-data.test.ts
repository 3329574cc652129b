import { expect, test } from 'vitest';
import { override, setOwnText } from '@/lib/case/memo-edit';
import { newCase } from '@/lib/case/new-case';
import { personalData } from '@/lib/memo/personal-data';
import { aCase } from '../case/builder';

const noted = (note: string) =>
  aCase()
    .withAct('Act 1', { bodyPart: { state: 'answered', value: true, note } })
    .build();

test.each([
  ['write to someone@example.org', 'email', 'someone@example.org'],
  ['call +49 30 1234567', 'phone', '+49 30 1234567'],
  ['on 12.03.2021 in the morning', 'date', '12.03.2021'],
  ['on 3 March 2021', 'date', '3 March 2021'],
  ['at 34.0522, -118.2437', 'coordinates', '34.0522, -118.2437'],
  ['see @account_name', 'handle', '@account_name'],
  ['file 20210312', 'number', '20210312'],
  ['told by Dr. Example', 'name', 'Dr. Example'],
  ['told by Sheikh Example Name', 'name', 'Sheikh Example Name'],
  ['on March 3, 2021', 'date', 'March 3, 2021'],
  ['near 34°05′N', 'coordinates', '34°05′N'],
  ['witness P-0123 said', 'protected', 'P-0123'],
  ['applicant a/20123/14', 'protected', 'a/20123/14'],
  ['account DE89 3704 0044 0532 0130 00', 'protected', 'DE89 3704 0044 0532 0130 00'],
  ['call 030 1234 5678', 'phone', '030 1234 5678'],
] as const)('%s', (note, kind, text) => {
  const found = personalData(noted(note));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ kind, text, where: 'note' });
});

test('Labels are looked at too', () => {
  const c = aCase().withAct('Colonel Example').build();
  expect(personalData(c)).toMatchObject([
    { kind: 'name', text: 'Colonel Example', where: 'label' },
  ]);
});

test.each(['two persons in 2021', 'article 7(1)(g)', 'at least 12 times'])(
  '%s is let be',
  (note) => {
    expect(personalData(noted(note))).toEqual([]);
  },
);

test('Each hit stands in its sentence, in the order in which it is read', () => {
  expect(personalData(noted('On 12.03.2021 she wrote to a@example.org.'))).toMatchObject([
    { before: 'On ', text: '12.03.2021', after: ' she wrote to a@example.org.' },
    { before: 'On 12.03.2021 she wrote to ', text: 'a@example.org', after: '.' },
  ]);
});

test('Text of one’s own and reasons are looked at, and only what is exported', () => {
  const c = setOwnText(
    override(newCase({ word: 'survivor' }), 'charging', {
      reason: 'Agreed with Ms Example',
      why: 'refused',
    }),
    { template: 'charging', section: 'ask' },
    { text: 'First line\nCall +49 30 1234567', reviewed: true },
  );
  expect(personalData(c)).toMatchObject([{ where: 'reason' }, { where: 'own' }]);
  expect(personalData(c, 'A memo.\nCall +49 30 1234567')).toMatchObject([{ kind: 'phone' }]);
  expect(personalData(c, 'A memo without either')).toEqual([]);
});

test.each([
  ['a line that gained a capital', 'checkpoint of Col. Ivanov', 'Checkpoint of Col. Ivanov'],
  ['a hit that gained one', 'col@example.org was written to', 'Col@example.org was written to'],
  ['a line without its stop', 'Told by Dr. Example.', 'Told by Dr. Example; in the town'],
  ['a hit over two lines', 'Told by Dr.\nExample', 'Told by Dr. Example'],
])('What leaves is found again as %s', (_, label, exported) => {
  const c = aCase().withContext(label).build();
  expect(personalData(c, `A memo. ${exported}`)).toHaveLength(1);
});

test('Ids, salts and versions of law are never taken for something typed', () => {
  const c = { ...newCase({ word: 'victim' }), salt: '2'.repeat(26), law: { facts: '10.10.2020' } };
  expect(personalData(c)).toEqual([]);
});
