package jtbd.dsl.ui.tokens;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.text.IDocument;

/** The words of the texts in editors, for all who have to know what is prose and what is language. */
public final class KnownTokens {

    private static final Map<IDocument, Supplier<Tokens>> SHOWN = new ConcurrentHashMap<>();
    private static final List<Consumer<IDocument>> FOLLOWERS = new CopyOnWriteArrayList<>();

    private KnownTokens() {
    }

    /** The words of a text as they are known now; none of a text that no editor shows. */
    public static Tokens in(IDocument document) {
        return SHOWN.getOrDefault(document, () -> Tokens.NONE).get();
    }

    /** Calls the follower each time that the server has said what the words of a text are. */
    public static void onNews(Consumer<IDocument> follower) {
        FOLLOWERS.add(follower);
    }

    public static void noLongerOnNews(Consumer<IDocument> follower) {
        FOLLOWERS.remove(follower);
    }

    /** Only for who asks the server. */
    public static void of(IDocument document, Supplier<Tokens> tokens) {
        SHOWN.put(document, tokens);
    }

    /** Only for who asks the server. */
    public static void forget(IDocument document) {
        SHOWN.remove(document);
    }

    /** Only for who asks the server. */
    public static void areNew(IDocument document) {
        FOLLOWERS.forEach(follower -> follower.accept(document));
    }
}
