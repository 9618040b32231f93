package jtbd.dsl.ui.spelling;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.spelling.IPreferenceStatusMonitor;
import org.eclipse.ui.texteditor.spelling.ISpellingPreferenceBlock;

/** The user's own words on the page Spelling of the preferences. */
public final class OwnWordsPreferences implements ISpellingPreferenceBlock {

    private static final int WIDTH = 300;
    private static final int LINES = 8;

    private Text words;

    @Override
    public Control createControl(Composite parent) {
        Composite block = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(0, 0).applyTo(block);
        Label label = new Label(block, SWT.WRAP);
        label.setText(EnglishWords.loaded().isPresent()
                ? "Your own words, right as well as those of American and British English:"
                : "This Eclipse cannot read the dictionary, as it lacks the help and its search engine.");
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        words = new Text(block, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, words.getLineHeight() * LINES)
                .applyTo(words);
        return block;
    }

    @Override
    public void initialize(IPreferenceStatusMonitor status) {
        performRevert();
    }

    @Override
    public void setEnabled(boolean enabled) {
        words.setEnabled(enabled);
    }

    @Override
    public boolean canPerformOk() {
        return true;
    }

    @Override
    public void performOk() {
        OwnWords.become(words.getText());
    }

    @Override
    public void performDefaults() {
        words.setText("");
    }

    @Override
    public void performRevert() {
        words.setText(String.join("\n", OwnWords.all()));
    }

    @Override
    public void dispose() {
        // nothing is kept
    }
}
