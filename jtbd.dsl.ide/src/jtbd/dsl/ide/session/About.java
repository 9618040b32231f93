package jtbd.dsl.ide.session;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.google.gson.Gson;

/**
 * What a proposal is about, so that a client can ask for more when the user stays on it.
 *
 * @param thing the address of a thing of the workspace; null where it is about words of the language
 * @param kind the kind of thing in which the words are written
 */
public record About(String thing, String words, String kind) {

    public static About thing(EObject element) {
        return new About(EcoreUtil.getURI(element).toString(), null, null);
    }

    public static About words(String words, String kind) {
        return new About(null, words, kind);
    }

    /** Reads what came back from a client in its form; nothing where it is about neither. */
    public static Optional<About> of(Object data) {
        Gson json = new Gson();
        return Optional.ofNullable(json.fromJson(json.toJsonTree(data), About.class))
                .filter(about -> about.thing() != null || about.words() != null);
    }
}
