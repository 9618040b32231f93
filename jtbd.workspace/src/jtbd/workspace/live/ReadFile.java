package jtbd.workspace.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.LazyStringInputStream;

import jtbd.dsl.syntax.JtbdResource;
import jtbd.workspace.loading.Language;

/**
 * A file right after it was read, when none of its references has been followed.
 *
 * @param description what it offers to others; null, as all else, where it is nested too deeply
 * @param mentioned the names in its references, as {@link Mentions} has them
 */
record ReadFile(XtextResource file, IResourceDescription description, OfferedNames offered, Set<String> mentioned) {

    boolean isTooDeep() {
        return description == null;
    }

    /** Reads files; several threads may read different ones. */
    static final class Reader {

        private final IResourceDescription.Manager describer = Language.service(IResourceDescription.Manager.class);

        ReadFile load(XtextResource file, String text) {
            return read(file, () -> file.load(new LazyStringInputStream(text, StandardCharsets.UTF_8.name()),
                    Map.of()));
        }

        ReadFile reload(XtextResource file, String text) {
            return read(file, () -> file.reparse(text));
        }

        private ReadFile read(XtextResource file, Parsing parsing) {
            try {
                parsing.run();
                IResourceDescription description = describer.getResourceDescription(file);
                return new ReadFile(file, description, OfferedNames.of(description),
                        Mentions.namesIn((JtbdResource) file));
            } catch (StackOverflowError tooDeep) {
                return new ReadFile(file, null, null, null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private interface Parsing {
        void run() throws IOException;
    }
}
