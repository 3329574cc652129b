'use client';

export function SampleCase() {
  return null;
}
