import type { RoundPart } from '@/lib/exercise/classroom/view';
import styles from './classroom.module.css';

/** "Now you learn …": a round's facts, in the scenario's own words. */
export function RoundFacts({ round, language }: { round: RoundPart; language: string }) {
  return (
    <div className={styles.facts} lang={language} dir="auto">
      {round.reveals.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}
