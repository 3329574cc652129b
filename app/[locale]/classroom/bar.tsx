import styles from './classroom.module.css';

/** A bar beside a count that says the same. Attributes, since the policy blocks styles in the markup. */
export function Bar({ share }: { share: number }) {
  return (
    <svg
      className={styles.bar}
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className={styles.barGround} width="100" height="6" />
      <rect className={styles.barFilled} width={Math.round(share * 100)} height="6" />
    </svg>
  );
}
