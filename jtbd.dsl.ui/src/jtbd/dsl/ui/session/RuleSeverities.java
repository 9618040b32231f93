package jtbd.dsl.ui.session;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.lsp4j.DidChangeConfigurationParams;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;

import jtbd.dsl.ui.Activator;

/** How much rules weigh where a project decides nothing: a preference of the workspace that the server is told. */
public final class RuleSeverities {

    private static final String KEY = "rules";
    private static final Gson JSON = new Gson();

    private final IPropertyChangeListener listener;
    private final LanguageSession session;

    RuleSeverities(LanguageSession session) {
        this.session = session;
        this.listener = change -> {
            if (change.getProperty().equals(KEY)) {
                tell();
            }
        };
    }

    /** Rule id to severity, for the rules that the user has decided about. */
    public static Map<String, String> chosen() {
        String kept = Activator.settings().getString(KEY);
        Map<String, String> chosen = kept.isEmpty() ? null
                : JSON.fromJson(kept, new TypeToken<TreeMap<String, String>>() { }.getType());
        return chosen == null ? new TreeMap<>() : chosen;
    }

    public static void choose(Map<String, String> severities) {
        Activator.settings().setValue(KEY, severities.isEmpty() ? "" : JSON.toJson(new TreeMap<>(severities)));
    }

    void follow() {
        Activator.settings().addPropertyChangeListener(listener);
        if (!chosen().isEmpty()) {
            tell();
        }
    }

    void forget() {
        Activator.settings().removePropertyChangeListener(listener);
    }

    private void tell() {
        Map<String, ?> settings = Map.of("jtbd", Map.of("rules", chosen()));
        session.tell(server -> server.getWorkspaceService()
                .didChangeConfiguration(new DidChangeConfigurationParams(settings)));
    }
}
