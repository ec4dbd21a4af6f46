import type { RefObject } from 'react'
import { editorTexts } from '../../../messages/present/editor.ts'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import type { Editor } from './useEditor.ts'

/** What can be done with the chosen slide, and back again. A button that has nothing to do stays in its place. */
export function SlideActions({
  editor,
  undoButton,
}: {
  editor: Editor
  undoButton: RefObject<HTMLButtonElement | null>
}) {
  const t = useTexts(editorTexts)
  const { deck, chosen, move, duplicate, remove, addText, undo, redo, canUndo, canRedo } = editor
  const last = deck.slides.length - 1
  const ofChosen = [
    { text: t.up, does: () => move(chosen, chosen - 1), can: chosen > 0 },
    { text: t.down, does: () => move(chosen, chosen + 1), can: chosen < last },
    { text: t.duplicate, does: () => duplicate(chosen), can: true },
    { text: t.remove, does: () => remove(chosen), can: true },
  ]
  const actions = [
    ...(last < 0 ? [] : ofChosen),
    { text: t.add, does: addText, can: true },
    { text: t.undo, does: undo, can: canUndo },
    { text: t.redo, does: redo, can: canRedo },
  ]
  return (
    <div className="slide-actions" role="group" aria-label={t.slides}>
      {actions.map(({ text, does, can }) => (
        <Button
          key={text}
          ref={text === t.undo ? undoButton : undefined}
          look="subtle"
          aria-disabled={!can || undefined}
          onClick={() => {
            if (can) does()
          }}
        >
          {text}
        </Button>
      ))}
    </div>
  )
}
