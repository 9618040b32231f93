package jtbd.dsl.ui.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;

import jtbd.dsl.ui.Activator;

/** The words of American and British English with their forms, read by Lucene, which comes with the help of Eclipse. */
final class EnglishWords {


    private static Optional<EnglishWords> loaded;

    private final Hunspell dictionary;
    private final Map<String, Boolean> asked = new ConcurrentHashMap<>();

    private EnglishWords(Hunspell dictionary) {
        this.dictionary = dictionary;
    }

    /** None where this Eclipse has no Lucene; that is said once. */
    static synchronized Optional<EnglishWords> loaded() {
        if (loaded == null) {
            loaded = Optional.empty();
            try {
                loaded = Optional.of(new EnglishWords(new Hunspell(read())));
            } catch (IOException | ParseException e) {
                Activator.log().error("The dictionary cannot be read, so spelling is not checked", e);
            } catch (LinkageError noLucene) {
                Activator.log().warn("Spelling is not checked: this Eclipse has no help, whose search engine reads the "
                        + "dictionary. Install \"Eclipse Platform\" with its help, or another spelling engine.");
            }
        }
        return loaded;
    }

    boolean has(String word) {
        return asked.computeIfAbsent(word.replace('’', '\''), dictionary::spell);
    }

    /** What was probably meant, the likeliest first. */
    List<String> like(String word) {
        return dictionary.suggest(word.replace('’', '\''));
    }

    private static Dictionary read() throws IOException, ParseException {
        try (InputStream forms = open("en.aff"); InputStream american = open("en-US.dic");
                InputStream british = open("en-GB.dic")) {
            return new Dictionary(new ByteBuffersDirectory(), "words", forms, List.of(american, british), false);
        }
    }

    private static InputStream open(String file) throws IOException {
        return FileLocator.openStream(Platform.getBundle(Activator.ID),
                IPath.fromPortableString("dictionaries/" + file), false);
    }
}
