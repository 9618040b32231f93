package jtbd.dsl.ui.completion;

import org.eclipse.ui.texteditor.templates.TemplatePreferencePage;

/** The page of the preferences on which users write their own templates. */
public final class TemplatesPreferences extends TemplatePreferencePage {

    static final String ID = "jtbd.dsl.ui.preferences.templates";

    public TemplatesPreferences() {
        setPreferenceStore(OwnForms.preferences());
        setTemplateStore(OwnForms.store());
        setContextTypeRegistry(OwnForms.contexts());
        setDescription("Your own forms for .jtbd files. Content assist offers them beside those of the language.");
    }

    /** Texts are laid out by the server, which templates that are not whole texts say nothing to. */
    @Override
    protected boolean isShowFormatterSetting() {
        return false;
    }
}
