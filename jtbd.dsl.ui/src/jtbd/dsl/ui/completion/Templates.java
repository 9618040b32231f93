package jtbd.dsl.ui.completion;

import java.io.IOException;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateContext;
import org.eclipse.jface.text.templates.TemplateContextType;
import org.eclipse.jface.text.templates.persistence.TemplatePersistenceData;
import org.eclipse.jface.text.templates.persistence.TemplateStore;
import org.eclipse.ui.editors.text.templates.ContributionContextTypeRegistry;
import org.eclipse.ui.editors.text.templates.ContributionTemplateStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

import jtbd.dsl.ui.Activator;

/**
 * The templates of the Platform for texts of the language: its forms, which stand in a file that is made from those of
 * the server, and what users write for themselves or make of them.
 */
final class Templates {

    /** Where they may be used: in texts of the language. */
    static final String CONTEXT = "jtbd.dsl.ui.templates";

    private static final String KEY = "jtbd.dsl.ui.templates";

    private static final ContributionContextTypeRegistry CONTEXTS = new ContributionContextTypeRegistry(CONTEXT);
    private static final IPreferenceStore PREFERENCES = new ScopedPreferenceStore(InstanceScope.INSTANCE, Activator.ID);
    private static final TemplateStore STORE = loaded();

    private Templates() {
    }

    static ContributionContextTypeRegistry contexts() {
        return CONTEXTS;
    }

    static TemplateContextType context() {
        return CONTEXTS.getContextType(CONTEXT);
    }

    static TemplateContext context(IDocument document, int offset, int length) {
        return new WrittenForm(context(), document, offset, length);
    }

    static IPreferenceStore preferences() {
        return PREFERENCES;
    }

    static TemplateStore store() {
        return STORE;
    }

    /** Those that only the user has: forms of the language, as they are, come from the server where they can stand. */
    static Stream<Template> ofUser() {
        return Stream.of(STORE.getTemplateData(false)).filter(TemplatePersistenceData::isEnabled)
                .filter(TemplatePersistenceData::isCustom).map(TemplatePersistenceData::getTemplate);
    }

    /** Whether the user has changed the form of the language, switched it off or taken it away. */
    static boolean isGivenUp(String form) {
        TemplatePersistenceData known = STORE.getTemplateData(form);
        return known != null && known.isCustom();
    }

    private static TemplateStore loaded() {
        ContributionTemplateStore store = new ContributionTemplateStore(CONTEXTS, PREFERENCES, KEY);
        try {
            store.load();
        } catch (IOException e) {
            Activator.log().error("The templates cannot be read. Look for them in the preferences and mend them.", e);
        }
        store.startListeningForPreferenceChanges();
        return store;
    }
}
