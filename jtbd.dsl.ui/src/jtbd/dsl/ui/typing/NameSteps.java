package jtbd.dsl.ui.typing;

import org.eclipse.swt.custom.MovementEvent;
import org.eclipse.swt.custom.MovementListener;

/** Lets steps from word to word stop inside names as well, where a new word begins with a capital. */
final class NameSteps implements MovementListener {

    @Override
    public void getNextOffset(MovementEvent step) {
        int from = step.offset - step.lineOffset;
        int to = Math.min(step.newOffset - step.lineOffset, step.lineText.length());
        for (int i = from + 1; i < to; i++) {
            if (beginsWord(step.lineText, i)) {
                step.newOffset = step.lineOffset + i;
                return;
            }
        }
    }

    @Override
    public void getPreviousOffset(MovementEvent step) {
        int from = Math.min(step.offset - step.lineOffset, step.lineText.length());
        int to = Math.max(step.newOffset - step.lineOffset, 0);
        for (int i = from - 1; i > to; i--) {
            if (beginsWord(step.lineText, i)) {
                step.newOffset = step.lineOffset + i;
                return;
            }
        }
    }

    private static boolean beginsWord(String line, int i) {
        if (!Character.isUpperCase(line.charAt(i))) {
            return false;
        }
        char before = line.charAt(i - 1);
        boolean endsCapitals = Character.isUpperCase(before) && i + 1 < line.length()
                && Character.isLowerCase(line.charAt(i + 1));
        return Character.isLowerCase(before) || Character.isDigit(before) || endsCapitals;
    }
}
