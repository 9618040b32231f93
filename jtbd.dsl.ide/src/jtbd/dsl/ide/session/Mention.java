package jtbd.dsl.ide.session;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.util.ITextRegion;

/**
 * A word of a file that names something: a thing or a package.
 *
 * @param things what it names; all files of a package, nothing where no such thing is known
 * @param word the name, without {@code ^}
 * @param isDeclaration whether it is here that the thing has its name
 * @param mayBeKeyword whether a keyword could stand there without {@code ^}
 */
public record Mention(List<EObject> things, String word, ITextRegion region, boolean isDeclaration,
        boolean mayBeKeyword) {

    public Optional<EObject> thing() {
        return things.stream().findFirst();
    }

    public boolean names(EObject thing) {
        return things.contains(thing);
    }
}
