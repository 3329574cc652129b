'use client';

import { encode } from 'uqr';
import { useWords } from '@/app/words/words';
import styles from './classroom.module.css';

/** An address as a picture to scan. Drawn as one path: dark on light in every theme, as readers expect. */
export function Qr({ text }: { text: string }) {
  const words = useWords();
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])))
    .join('');
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={words('classroom.wall.picture')}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
