package jtbd.dsl.ui.spelling;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

import jtbd.dsl.ui.Activator;

/** The words that the user takes for right, among the preferences of the workspace. */
final class OwnWords {

    static final String KEY = "ownWords";

    private OwnWords() {
    }

    static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(Activator.ID);
    }

    static boolean has(String word) {
        Set<String> all = all();
        return all.contains(word) || all.contains(word.toLowerCase(Locale.ROOT));
    }

    static Set<String> all() {
        return wordsOf(preferences().get(KEY, ""));
    }

    static void add(String word) {
        Set<String> all = all();
        all.add(word);
        become(String.join("\n", all));
    }

    /** @param words with blanks or line breaks between */
    static void become(String words) {
        preferences().put(KEY, String.join("\n", wordsOf(words)));
        try {
            preferences().flush();
        } catch (BackingStoreException e) {
            Activator.log().error("Your own words cannot be saved", e);
        }
    }

    private static Set<String> wordsOf(String words) {
        return words.isBlank() ? new TreeSet<>() : new TreeSet<>(Arrays.asList(words.strip().split("\\s+")));
    }
}
