package jtbd.dsl.ui.preferences;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.format.SaveAction;
import jtbd.dsl.ui.minings.MiningSettings;

/** How texts of jobs to be done are shown and saved. */
public final class EditorPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    public EditorPage() {
        super(GRID);
        setPreferenceStore(Activator.settings());
        setDescription("Texts of jobs to be done in the editor.");
    }

    @Override
    public void init(IWorkbench workbench) {
        // nothing of it is needed
    }

    @Override
    protected void createFieldEditors() {
        addField(new BooleanFieldEditor(SaveAction.FORMAT, "Format a text when it is saved", getFieldEditorParent()));
        addField(new BooleanFieldEditor(MiningSettings.LENSES,
                "Show scores, evidence and uses above jobs, metrics and industries", getFieldEditorParent()));
        addField(new BooleanFieldEditor(MiningSettings.HINTS,
                "Show what scores on other scales are out of ten", getFieldEditorParent()));
        new PageLink(getFieldEditorParent(), "What holds for all texts: <a>Text Editors</a>", getShell(),
                "org.eclipse.ui.preferencePages.GeneralTextEditor", null);
        new PageLink(getFieldEditorParent(), "Colours of the words: <a>Colors and Fonts</a>", getShell(),
                "org.eclipse.ui.preferencePages.ColorsAndFonts", "selectCategory:jtbd.dsl.ui.colours");
    }
}
