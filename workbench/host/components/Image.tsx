import type { ImageProps } from '@hubspot/ui-extensions';
import type { MouseEvent } from 'react';
import { extensionEvent } from './extension-event.ts';
import { anchorProps } from './href.ts';
import { reactions, useOverlay } from './overlays.tsx';
import { testId } from './test-id.ts';

export function Image(props: ImageProps) {
  const { src, alt = '', width, height, href, onClick, overlay } = props;
  const { open, pointing, node } = useOverlay(overlay);
  const image = <img src={src} alt={alt} width={width} height={height} {...testId(props)} />;
  const click = (event: MouseEvent): void => {
    void onClick?.(extensionEvent(event), reactions);
    open();
  };
  const active = onClick !== undefined || Boolean(overlay);
  return (
    <span className="hs-carrier hs-image" {...pointing}>
      {href !== undefined && <a {...anchorProps(href)} onClick={click} children={image} />}
      {href === undefined && active && (
        <button type="button" className="hs-image-button" onClick={click}>
          {image}
        </button>
      )}
      {href === undefined && !active && image}
      {node}
    </span>
  );
}
