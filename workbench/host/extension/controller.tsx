import { createController, type Controller } from '@remote-ui/react/host';
import type { ComponentType } from 'react';
import { components } from '../components/registry.ts';
import { Unknown } from '../components/Unknown.tsx';

const unknown = new Map<string, ComponentType>();

/** Draws every known component, and a red box for every other. */
export function createCardController(): Controller {
  const known = createController(components);
  return {
    ...known,
    get(type) {
      const name = String(type);
      if (name in components) return known.get(type);
      const box = unknown.get(name) ?? (() => <Unknown name={name} />);
      unknown.set(name, box);
      return box;
    },
  };
}
