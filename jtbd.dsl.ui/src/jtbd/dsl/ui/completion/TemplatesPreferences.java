package jtbd.dsl.ui.completion;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.texteditor.templates.TemplatePreferencePage;

/** The page of the preferences on which users write their own templates, and change those of the language. */
public final class TemplatesPreferences extends TemplatePreferencePage {

    static final String ID = "jtbd.dsl.ui.preferences.templates";

    /** Of name, context, description and whether a template inserts itself. */
    private static final ColumnLayoutData[] COLUMNS = { new ColumnWeightData(1, 90), new ColumnWeightData(0, 55),
        new ColumnWeightData(3, 90), new ColumnWeightData(0, 105) };

    public TemplatesPreferences() {
        setPreferenceStore(Templates.preferences());
        setTemplateStore(Templates.store());
        setContextTypeRegistry(Templates.contexts());
        setDescription("Forms for .jtbd files: those of the language, and your own. Content assist offers them where "
                + "they can stand.");
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
