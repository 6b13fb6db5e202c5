import {
  Button,
  Flex,
  Modal,
  ModalBody,
  ModalFooter,
  Text,
  useExtensionActions,
} from '@hubspot/ui-extensions';
import { useWords } from '../words/words.ts';

const SURE = 'sure-to-reduce';

/** A button that asks once more before it does what cannot be undone. */
export function Sure({ label, onYes }: { label: string; onYes: () => void }) {
  const { sure } = useWords().retention;
  const { closeOverlay } = useExtensionActions<'pages'>();
  return (
    <Flex direction="row">
      <Button
        variant="destructive"
        overlay={
          <Modal id={SURE} title={sure.title} variant="danger" width="md">
            <ModalBody>
              <Text>{sure.text}</Text>
            </ModalBody>
            <ModalFooter>
              <Button
                variant="destructive"
                onClick={() => {
                  closeOverlay(SURE);
                  onYes();
                }}
              >
                {sure.yes}
              </Button>
              <Button variant="secondary" onClick={() => closeOverlay(SURE)}>
                {sure.no}
              </Button>
            </ModalFooter>
          </Modal>
        }
      >
        {label}
      </Button>
    </Flex>
  );
}
