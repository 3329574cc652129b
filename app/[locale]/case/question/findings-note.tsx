'use client';

export function FindingsNote() {
  return null;
}
