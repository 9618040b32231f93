package jtbd.dsl.ui.completion;

import java.io.IOException;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.templates.DocumentTemplateContext;
import org.eclipse.jface.text.templates.TemplateContext;
import org.eclipse.jface.text.templates.TemplateContextType;
import org.eclipse.jface.text.templates.persistence.TemplateStore;
import org.eclipse.ui.editors.text.templates.ContributionContextTypeRegistry;
import org.eclipse.ui.editors.text.templates.ContributionTemplateStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

import jtbd.dsl.ui.Activator;

/** The templates that users write for themselves, kept where the Platform keeps such. */
final class OwnForms {

    /** Where they may be used: in texts of the language. */
    static final String CONTEXT = "jtbd.dsl.ui.templates";

    private static final String KEY = "jtbd.dsl.ui.templates";

    private static final ContributionContextTypeRegistry CONTEXTS = new ContributionContextTypeRegistry(CONTEXT);
    private static final IPreferenceStore PREFERENCES = new ScopedPreferenceStore(InstanceScope.INSTANCE, Activator.ID);
    private static final TemplateStore STORE = loaded();

    private OwnForms() {
    }

    static ContributionContextTypeRegistry contexts() {
        return CONTEXTS;
    }

    static TemplateContextType context() {
        return CONTEXTS.getContextType(CONTEXT);
    }

    static TemplateContext context(IDocument document, int offset, int length) {
        return new DocumentTemplateContext(context(), document, offset, length);
    }

    static IPreferenceStore preferences() {
        return PREFERENCES;
    }

    static TemplateStore store() {
        return STORE;
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
