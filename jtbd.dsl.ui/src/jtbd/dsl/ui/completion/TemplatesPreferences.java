package jtbd.dsl.ui.completion;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.texteditor.templates.TemplatePreferencePage;

/** The page of the preferences on which users write their own templates. */
public final class TemplatesPreferences extends TemplatePreferencePage {

    static final String ID = "jtbd.dsl.ui.preferences.templates";

    /** Of name, context, description and whether a template inserts itself. */
    private static final ColumnLayoutData[] COLUMNS = { new ColumnWeightData(2, 70), new ColumnWeightData(1, 70),
        new ColumnWeightData(3, 90), new ColumnWeightData(0, 105) };

    public TemplatesPreferences() {
        setPreferenceStore(OwnForms.preferences());
        setTemplateStore(OwnForms.store());
        setContextTypeRegistry(OwnForms.contexts());
        setDescription("Your own forms for .jtbd files. Content assist offers them beside those of the language.");
    }

    /** The Platform leaves less room for heads of columns than they take. */
    @Override
    protected Control createContents(Composite parent) {
        Control page = super.createContents(parent);
        Table table = getTableViewer().getTable();
        TableColumnLayout columns = new TableColumnLayout();
        for (int i = 0; i < COLUMNS.length; i++) {
            columns.setColumnData(table.getColumn(i), COLUMNS[i]);
        }
        table.getParent().setLayout(columns);
        return page;
    }

    /** Texts are laid out by the server, which templates that are not whole texts say nothing to. */
    @Override
    protected boolean isShowFormatterSetting() {
        return false;
    }
}
