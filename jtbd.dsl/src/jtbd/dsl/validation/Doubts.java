package jtbd.dsl.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Issue;

import jtbd.dsl.jtbd.Import;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.syntax.JtbdResource;

/** Which findings in a file may only follow from mistakes in its text. */
final class Doubts {

    private final JtbdResource file;

    private Doubts(JtbdResource file) {
        this.file = file;
    }

    static Doubts about(JtbdResource file) {
        return new Doubts(file);
    }

    /** Whether the thing may say more than was read, or may be mentioned where something was left out. */
    boolean concern(EObject thing) {
        return file.doubt().concerns(thing)
                || thing instanceof Named named && named.getName() != null && mention(named.getName())
                || thing instanceof Import named && mention(named.getImportedNamespace());
    }

    /** Whether what is named at the place of the issue may have been left out. */
    boolean concernNameAt(Issue issue) {
        return mention(file.text().substring(issue.getOffset(), issue.getOffset() + issue.getLength()));
    }

    private boolean mention(String name) {
        return file.doubt().mentions(name);
    }
}
